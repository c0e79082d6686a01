#!/usr/bin/env bash
# Install the system libraries that Qt needs and this Debian or Ubuntu machine does not have yet.
# Nothing happens on another system, or when nothing is missing.
set -euo pipefail

# Each library with the package that brings it; the second list is only for a real screen.
always="libGL.so.1:libgl1 libEGL.so.1:libegl1 libfontconfig.so.1:libfontconfig1
        libdbus-1.so.3:libdbus-1-3 libxkbcommon.so.0:libxkbcommon0 libglib-2.0.so.0:libglib2.0-0"
screen="libxkbcommon-x11.so.0:libxkbcommon-x11-0 libxcb-cursor.so.0:libxcb-cursor0
        libxcb-icccm.so.4:libxcb-icccm4 libxcb-keysyms.so.1:libxcb-keysyms1
        libxcb-shape.so.0:libxcb-shape0"

command -v apt-get >/dev/null || exit 0

wanted="$always"
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then wanted="$wanted $screen"; fi

present=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p)
missing=()
for pair in $wanted; do
    case "$present" in
        *"${pair%%:*} "*) ;;
        *) missing+=("${pair##*:}") ;;
    esac
done
if ! "${PYTHON:-python3}" -c "import ensurepip, venv" 2>/dev/null; then missing+=(python3-venv); fi
[ "${#missing[@]}" -gt 0 ] || exit 0

echo "Ontbrekende systeembibliotheken worden geïnstalleerd: ${missing[*]}"
as_root=()
if [ "$(id -u)" -ne 0 ]; then as_root=(sudo); fi
install=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive
    apt-get install -y --no-install-recommends "${missing[@]}")
"${install[@]}" || { "${as_root[@]}" apt-get update && "${install[@]}"; } || {
    echo "Dat lukte niet. Vraag je beheerder om: apt-get install ${missing[*]}" >&2
    exit 1
}
