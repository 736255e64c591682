# What the scripts share that make guests of Debian's arm64 packages; they source it after setting GUEST and FILES (what
# they leave). The host's own apt state stays as it is; apt checks the archive's signature and every package's checksum.
# Afterwards the packages lie unpacked in $work/root, and publish moves $work/out to $dest.
set -euo pipefail
export LC_ALL=C

say() { printf '%s: %s\n' "${0##*/}" "$*" >&2; }
die() { say "$*"; exit 1; }

usage() {
    cat <<END
usage: ${0##*/} [--dest DIR] [--force]
  --dest DIR   where the images go (default: \${XDG_CACHE_HOME:-\$HOME/.cache}/hvsh/guests/$GUEST)
  --force      fetch again even if the images are there
Leaves ${FILES[*]}, VERSIONS and SHA256SUMS in DIR.
END
}

# Reads the options; ends if the images are there already.
begin() {
    local force='' tool
    dest="${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/hvsh/guests/$GUEST"
    while (($#)); do
        case $1 in
            --dest) (($# > 1)) || die "--dest needs a directory"; dest=$2; shift 2 ;;
            --dest=*) dest=${1#*=}; shift ;;
            --force) force=1; shift ;;
            -h | --help) usage; exit 0 ;;
            *) usage >&2; exit 2 ;;
        esac
    done
    [[ $dest == /* ]] || dest=$PWD/$dest
    dest=${dest%/}
    if [[ -z $force && -f $dest/SHA256SUMS ]] && (cd "$dest" && sha256sum --quiet -c SHA256SUMS >/dev/null 2>&1); then
        say "already there: $dest (--force fetches again)"
        exit 0
    fi
    instead="Instead of fetching into $dest, put your own files (${FILES[*]}) there, or name them by path in the machine's YAML"
    for tool in apt-get apt-cache dpkg-deb gzip sha256sum; do
        command -v "$tool" >/dev/null || die "needs '$tool', which this host does not have; run it on Debian. $instead"
    done
    mkdir -p "$(dirname "$dest")" || die "cannot create $(dirname "$dest"); choose another place with --dest"
    work=$(mktemp -d "$dest.tmp.XXXXXX") || die "cannot write beside $dest; choose another place with --dest"
    trap 'rm -rf "$work"' EXIT
    mkdir -p "$work"/{lists/partial,cache/archives/partial,packages,root,out}
    : >"$work/status"
    apt_options=(
        -o APT::Architecture=arm64 -o APT::Architectures=arm64 -o APT::Sandbox::User=
        -o "Dir::State::Lists=$work/lists" -o "Dir::State::status=$work/status" -o "Dir::Cache=$work/cache"
        -o Debug::NoLocking=1 -o Acquire::Languages=none
    )
}

# Ends if the host's sources do not have this package for arm64.
read_lists() {
    say "reading the package lists for arm64"
    # A foreign source that has no arm64 makes this fail, and does not matter if Debian's own answered.
    apt-get "${apt_options[@]}" -q update >"$work/update.log" 2>&1 || true
    apt-cache "${apt_options[@]}" show "$1" >/dev/null 2>&1 && return
    tail -n 5 "$work/update.log" >&2
    die "no $1 for arm64 in this host's apt sources: it is offline or not Debian. $instead"
}

# Unpacks the packages that lie in a directory and notes their versions.
unpack_packages() {
    local package
    for package in "$1"/*.deb; do
        dpkg-deb -x "$package" "$work/root"
        dpkg-deb -W --showformat='${Package} ${Version}\n' "$package" >>"$work/out/VERSIONS"
    done
}

# These packages alone.
get_packages() {
    (cd "$work/packages" && apt-get "${apt_options[@]}" download "$@") >&2 || die "the download failed (see above); try again"
    unpack_packages "$work/packages"
}

# These packages and all that they depend on, as for a system that has nothing yet.
get_packages_with_dependencies() {
    apt-get "${apt_options[@]}" -q -y --no-install-recommends --download-only install "$@" >&2 ||
        die "the download failed (see above); try again"
    unpack_packages "$work/cache/archives"
}

# --- archives of the kind "newc"; all times are 0, so that the same packages give the same archive --------------------
inode=0
readonly ZEROS='\0\0\0'

# The head of an entry: name, mode in octal, bytes of data that follow, device numbers.
header() {
    local name=$1 mode=$2 size=${3:-0} major=${4:-0} minor=${5:-0}
    inode=$((inode + 1))
    printf '070701%08X%08X%08X%08X%08X%08X%08X%08X%08X%08X%08X%08X%08X' "$inode" "$((8#$mode))" 0 0 1 0 "$size" 0 0 \
        "$major" "$minor" "$((${#name} + 1))" 0
    printf '%s\0' "$name"
    pad $((110 + ${#name} + 1))
}

# So many bytes end at a multiple of four.
pad() { printf "${ZEROS:0:2 * ((4 - $1 % 4) % 4)}"; }

directories() {
    local name
    for name in "$@"; do
        header "$name" 040755
    done
}

# A file: name, mode, where its contents are.
file_entry() {
    local size
    size=$(stat -c %s "$3")
    header "$1" "$2" "$size"
    cat "$3"
    pad "$size"
}

# A symbolic link: name, target.
link_entry() {
    header "$1" 0120777 "${#2}"
    printf '%s' "$2"
    pad "${#2}"
}

end_of_archive() { header 'TRAILER!!!' 0; }

# Checksums, then all of it at once: a reader sees the old directory or the new one, whole.
publish() {
    (cd "$work/out" && sha256sum "${FILES[@]}" VERSIONS >SHA256SUMS)
    chmod -R u+rwX,go+rX "$work/out"
    if [[ -e $dest ]]; then
        mv -T "$dest" "$work/old"
    fi
    mv -T "$work/out" "$dest"
    say "done: $dest"
}
