"""Bounds what this process may use, so that a hungry parser ends instead of the laptop.

On Windows by a job object, elsewhere by the limit on the address space. An allocation past it
fails, which ends the parser.
"""

from __future__ import annotations

import ctypes
import sys
from typing import Any

_EXTENDED_LIMITS = 9
_PROCESS_MEMORY = 0x100


class _BasicLimits(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION of winnt.h; only the flags are used."""

    _fields_ = (
        ("process_time", ctypes.c_int64),
        ("job_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("least_working_set", ctypes.c_size_t),
        ("most_working_set", ctypes.c_size_t),
        ("processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority", ctypes.c_uint32),
        ("scheduling", ctypes.c_uint32),
    )


class JobLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION of winnt.h."""

    _fields_ = (
        ("basic", _BasicLimits),
        ("counters", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process_memory", ctypes.c_size_t),
        ("peak_job_memory", ctypes.c_size_t),
    )


def bound_memory(limit: int) -> None:
    """Let this process use at most ``limit`` bytes from now on, as far as the system can say so."""
    if sys.platform == "win32":
        put_in_job(ctypes.WinDLL("kernel32"), limit)
    else:
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))


def put_in_job(kernel32: Any, limit: int) -> bool:
    """Put this process in a Windows job with that limit; whether it worked.

    The job lives as long as the process. Where it cannot be made, reading goes on without.
    """
    handle = ctypes.c_void_p
    kernel32.CreateJobObjectW.restype = kernel32.GetCurrentProcess.restype = handle
    kernel32.CreateJobObjectW.argtypes = (handle, ctypes.c_wchar_p)
    kernel32.SetInformationJobObject.argtypes = (handle, ctypes.c_int, handle, ctypes.c_uint32)
    kernel32.AssignProcessToJobObject.argtypes = (handle, handle)
    limits = JobLimits()
    limits.basic.flags, limits.process_memory = _PROCESS_MEMORY, limit
    job = kernel32.CreateJobObjectW(None, None)
    return bool(
        job
        and kernel32.SetInformationJobObject(
            job, _EXTENDED_LIMITS, ctypes.addressof(limits), ctypes.sizeof(limits)
        )
        and kernel32.AssignProcessToJobObject(job, kernel32.GetCurrentProcess())
    )
