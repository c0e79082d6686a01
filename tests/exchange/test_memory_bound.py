from __future__ import annotations

import ctypes
from unittest.mock import Mock

import pytest

from app.exchange.memory_bound import JobLimits, put_in_job

LIMIT = 3 * 1024**3
JOB, OURSELVES = 0x1234, -1


@pytest.mark.skipif(ctypes.sizeof(ctypes.c_size_t) != 8, reason="the sizes are those of 64 bits")
def test_the_limits_are_laid_out_as_windows_wants_them() -> None:
    assert ctypes.sizeof(JobLimits) == 144
    assert (JobLimits.basic.size, JobLimits.counters.size) == (64, 48)
    assert JobLimits.process_memory.offset == 112


def kernel(**answers: int) -> Mock:
    """A kernel32 that remembers the limit it was given."""
    made = Mock()
    made.CreateJobObjectW.return_value = answers.get("job", JOB)
    made.GetCurrentProcess.return_value = OURSELVES
    made.AssignProcessToJobObject.return_value = answers.get("assigned", 1)

    def limits(_job: int, kind: int, address: int, size: int) -> int:
        given = JobLimits.from_address(address)
        made.told = (kind, given.basic.flags, given.process_memory, size)
        return answers.get("limited", 1)

    made.SetInformationJobObject.side_effect = limits
    return made


def test_the_process_goes_into_a_job_with_the_limit() -> None:
    kernel32 = kernel()
    assert put_in_job(kernel32, LIMIT)
    assert kernel32.told == (9, 0x100, LIMIT, ctypes.sizeof(JobLimits))
    kernel32.AssignProcessToJobObject.assert_called_once_with(JOB, OURSELVES)


@pytest.mark.parametrize("failing", ["job", "limited", "assigned"])
def test_where_no_job_can_be_made_it_says_so(failing: str) -> None:
    assert not put_in_job(kernel(**{failing: 0}), LIMIT)
