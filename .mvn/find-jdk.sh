# shellcheck shell=sh
# Sourced by ./mvnw and ./plumbline. find_jdk sets JAVA_HOME and JDK_VERSION
# to a JDK 25 or later, or fails.
# It reads the "release" file that every JDK carries instead of starting java: that is what keeps
# the second start of ./plumbline short.

NEEDED_JAVA=25

# is_jdk HOME: HOME holds a whole JDK (a compiler too) that is new enough.
is_jdk() {
  [ -n "$1" ] && [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  jdk_version=
  while IFS='=' read -r jdk_key jdk_value; do
    if [ "$jdk_key" = JAVA_VERSION ]; then
      jdk_version=${jdk_value#\"}
      break
    fi
  done <"$1/release"
  jdk_feature=${jdk_version%%[!0-9]*}
  [ -n "$jdk_feature" ] && [ "$jdk_feature" -ge "$NEEDED_JAVA" ] || return 1
  # shellcheck disable=SC2034 # ./plumbline reads it
  JDK_VERSION=${jdk_version%\"}
}

# jdk_on_path: prints the home of the java that PATH finds, all links followed.
jdk_on_path() {
  jdk_link=$(command -v javac) || return 1
  while [ -L "$jdk_link" ]; do
    jdk_next=$(readlink "$jdk_link")
    case $jdk_next in
      /*) jdk_link=$jdk_next ;;
      *) jdk_link=${jdk_link%/*}/$jdk_next ;;
    esac
  done
  jdk_bin=${jdk_link%/*}
  printf '%s\n' "${jdk_bin%/*}"
}

find_jdk() {
  if is_jdk "${JAVA_HOME:-}"; then
    export JAVA_HOME
    return 0
  fi
  for jdk_home in \
    "$(jdk_on_path)" \
    /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    "${SDKMAN_DIR:-${HOME:-}/.sdkman}"/candidates/java/* \
    "${HOME:-}"/.jdks/* "${HOME:-}"/.local/share/mise/installs/java/* "${HOME:-}"/.asdf/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /home/linuxbrew/.linuxbrew/opt/openjdk*/libexec; do
    if is_jdk "$jdk_home"; then
      JAVA_HOME=$jdk_home
      export JAVA_HOME
      return 0
    fi
  done
  return 1
}

# Says on stderr what is missing and how to get it.
explain_missing_jdk() {
  cat >&2 <<EOF
Plumbline needs a JDK $NEEDED_JAVA or later, and none was found (looked at JAVA_HOME, PATH and the usual places).
本程序需要 JDK $NEEDED_JAVA 或更新版本，未找到（已查看 JAVA_HOME、PATH 及常用安装位置）。
  Eclipse Temurin   https://adoptium.net
  Debian, Ubuntu    apt install openjdk-$NEEDED_JAVA-jdk-headless   (or temurin-$NEEDED_JAVA-jdk from packages.adoptium.net)
  Fedora, RHEL      dnf install java-$NEEDED_JAVA-openjdk-devel
  macOS             brew install openjdk@$NEEDED_JAVA
  SDKMAN            sdk install java $NEEDED_JAVA-tem
Or set JAVA_HOME to the one you have. 或将 JAVA_HOME 指向已安装的 JDK。
EOF
}
