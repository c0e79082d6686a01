#!/usr/bin/env bash
# Install what the tests in tests/outside need on Debian or Ubuntu: a screen, a window manager, keys
# and a screen reader's view of the window. They are skipped, with the reason, where this fails.
set -euo pipefail

packages=(at-spi2-core dbus gir1.2-atspi-2.0 openbox python3-gi xauth xdotool xvfb
    libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0)

command -v apt-get >/dev/null || exit 0

missing=()
for package in "${packages[@]}"; do
    state=$(dpkg-query -W -f '${Status}' "$package" 2>/dev/null) || state=""
    [ "$state" = "install ok installed" ] || missing+=("$package")
done
[ "${#missing[@]}" -gt 0 ] || exit 0

echo "Voor de tests van buitenaf worden geïnstalleerd: ${missing[*]}"
as_root=()
if [ "$(id -u)" -ne 0 ]; then as_root=(sudo -n); fi
install=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive
    apt-get install -y --no-install-recommends "${missing[@]}")
"${install[@]}" || { "${as_root[@]}" apt-get update && "${install[@]}"; } || {
    echo "Dat lukte niet: de tests van buitenaf worden overgeslagen." >&2
}
