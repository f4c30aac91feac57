# What the scripts of this folder share. Sourced, with bash; sets root, the folder of the source tree.
# shellcheck shell=bash

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)

# Progress and faults go to the standard error, so that the output of a command stays clean.
say() {
    printf 'backlot: %s\n' "$*" >&2
}

fail() {
    say "$*"
    exit 1
}

has_display() {
    [[ -n ${DISPLAY:-} || -n ${WAYLAND_DISPLAY:-} ]]
}

# Prints the major version of the JDK whose home is $1; 0 where there is none.
jdk_version() {
    local version=
    if [[ -x $1/bin/javac ]]; then
        if [[ -r $1/release ]]; then
            version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
        else
            version=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
        fi
    fi
    echo "${version:-0}"
}

# Sets JAVA_HOME to the first JDK that is new enough. The java of the PATH may well be older.
find_jdk() {
    local home on_path
    on_path=$(command -v javac || true)
    for home in "${JAVA_HOME:-}" "${on_path:+$(dirname "$(dirname "$(readlink -f "$on_path")")")}" /usr/lib/jvm/* \
            /usr/java/* /opt/java/* /opt/jdk* "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* \
            /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if (( $(jdk_version "$home") >= 21 )); then
            export JAVA_HOME=$home
            return
        fi
    done
    fail "needs a JDK 21 or newer and found none. Install one, for example temurin-25-jdk from https://adoptium.net," \
        "or set JAVA_HOME."
}

# Installs the Debian packages that are named, or says which to install.
install_packages() {
    if [[ $(id -u) -eq 0 ]] && command -v apt-get > /dev/null; then
        say "Installing $* ..."
        local log
        log=$(mktemp)
        if ! { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"; } \
                > "$log" 2>&1 < /dev/null; then
            cat "$log" >&2
            fail "could not install $*. Install them by hand, then run this again."
        fi
        rm -f "$log"
    elif command -v apt-get > /dev/null; then
        fail "needs $*. Install with: sudo apt-get install $*"
    else
        fail "needs what Debian calls $*. Install these with the package manager of this system."
    fi
}

# Sees to it that SWT finds GTK 3 and a font, and that there is a display or Xvfb to make one.
need_screen() {
    [[ $(uname -s) == Linux ]] || return 0
    local missing=()
    PATH=$PATH:/sbin:/usr/sbin
    ldconfig -p | grep -q 'libgtk-3\.so\.0' || missing+=(libgtk-3-0)
    ldconfig -p | grep -q 'libXtst\.so\.6' || missing+=(libxtst6)
    if [[ -z $(find /usr/share/fonts /usr/local/share/fonts "${HOME:-/nonexistent}/.fonts" -name '*.?tf' -print -quit \
            2> /dev/null) ]]; then
        missing+=(fonts-dejavu-core)
    fi
    if ! has_display; then
        command -v Xvfb > /dev/null || missing+=(xvfb)
        command -v xauth > /dev/null || missing+=(xauth)
    fi
    (( ${#missing[@]} == 0 )) || install_packages "${missing[@]}"
}

# Runs a command under a display of its own where there is none.
on_screen() {
    if has_display || [[ $(uname -s) != Linux ]]; then
        "$@"
    else
        xvfb-run -a -s '-screen 0 1600x1000x24' "$@"
    fi
}

# Runs a Maven command in the source tree, says which module it is at, and keeps the whole log in build/NAME.log.
# build NAME COMMAND...
build() {
    local log=$root/build/$1.log status=0
    shift
    mkdir -p "$root/build"
    (cd "$root" && "$@") < /dev/null 2>&1 | tee "$log" \
        | sed -un 's/^\[INFO\] Building \(.*[^ ]\) 0\.1\.0-SNAPSHOT *\(\[.*\]\)$/backlot:   \2 \1/p' >&2 || status=$?
    if (( status != 0 )); then
        # The faults, without the advice that Maven ends with.
        awk '/^\[ERROR\] (To see the full|Re-run Maven|For more info|After correcting|\[Help)/ { exit }
            /^\[ERROR\]./ && length > 8' "$log" | head -n 40 >&2
        fail "the build failed. The whole log is $log"
    fi
}

# Prints the folder of the product of this machine, as the build names it.
product_folder() {
    local arch
    arch=$(uname -m)
    case $arch in
        arm64) arch=aarch64 ;;
        amd64) arch=x86_64 ;;
    esac
    case $(uname -s) in
        Linux) echo "$root/releng/product/target/products/backlot/linux/gtk/$arch/backlot" ;;
        Darwin) echo "$root/releng/product/target/products/backlot/macosx/cocoa/$arch/Backlot.app/Contents/Eclipse" ;;
        *) fail "has no product for $(uname -s). Use Linux or macOS, or an archive for Windows." ;;
    esac
}

# Whether the product is missing or older than a source that it is made of.
product_is_stale() {
    local stamp
    stamp=$(product_folder)/about.html
    [[ ! -e $stamp ]] || [[ -n $(find "$root/pom.xml" "$root/LICENSE" "$root/.mvn" "$root/bundles" "$root/features" \
        "$root/targets" "$root/releng/model-gen" "$root/releng/product" \
        \( -name target -o -name bin -o -name src-gen -o -name '*.tests' -o -name '.*.swp' -o -name '.polyglot*' \) -prune \
        -o -type f -newer "$stamp" -print -quit) ]]
}

# Builds the product of this machine. Two scripts that are started together build it once.
build_product() {
    mkdir -p "$root/build"
    exec 8> "$root/build/.lock"
    if command -v flock > /dev/null; then
        flock 8
    fi
    if product_is_stale; then
        say "Building the product; the first time takes some minutes."
        find_jdk
        build product ./mvnw -B -ntp -Dhost -DskipTests -pl releng/product -am package
    fi
    exec 8>&-
}
