# The launcher for Windows, as `isnad` is for other systems: finds a JDK 25, builds on first use and after changes,
# then starts the program. Settings: JAVA_HOME (a JDK 25 or later), ISNAD_JAVA_OPTIONS (such as -Xmx3g).
$ErrorActionPreference = 'Stop'
$wanted = 25
$root = Split-Path -Parent $PSScriptRoot
$module = 'cli'
$main = 'org.isnad.cli.Main'
$pathFile = 'class-path'
$rest = @($args)
if ($args.Count -gt 0 -and $args[0] -eq 'score' -and (Test-Path (Join-Path $root 'evaluation'))) {
    # the yardsticks are a program of their own
    $module = 'evaluation'
    $main = 'org.isnad.evaluation.Score'
    $pathFile = 'classpath.txt'
    $rest = @($args | Select-Object -Skip 1)
}
$out = Join-Path $root "$module\target"

function Test-Jdk($folder) {
    if (-not $folder) { return $false }
    $release = Join-Path $folder 'release'
    if (-not (Test-Path (Join-Path $folder 'bin\javac.exe')) -or -not (Test-Path $release)) { return $false }
    $line = Select-String -Path $release -Pattern '^JAVA_VERSION="(\d+)' | Select-Object -First 1
    return $line -and [int]$line.Matches[0].Groups[1].Value -ge $wanted
}

function Find-Jdk {
    $candidates = @($env:JAVA_HOME)
    $javac = Get-Command javac.exe -ErrorAction SilentlyContinue
    if ($javac) { $candidates += Split-Path -Parent (Split-Path -Parent $javac.Source) }
    $patterns = "$env:ProgramFiles\Java\*", "$env:ProgramFiles\Eclipse Adoptium\*", "$env:ProgramFiles\Microsoft\jdk-*",
        "$env:ProgramFiles\Zulu\*", "$env:ProgramFiles\Amazon Corretto\*", "$env:USERPROFILE\.jdks\*"
    foreach ($pattern in $patterns) {
        $candidates += Get-Item -Path $pattern -ErrorAction SilentlyContinue | ForEach-Object { $_.FullName }
    }
    return $candidates | Where-Object { Test-Jdk $_ } | Select-Object -First 1
}

function Test-Stale {
    $built = Join-Path $out 'built'
    if (-not (Test-Path $built) -or -not (Test-Path (Join-Path $out $pathFile))) { return $true }
    $since = (Get-Item $built).LastWriteTimeUtc
    $sources = @(Get-Item (Join-Path $root 'pom.xml'), (Join-Path $root '*\pom.xml'))
    $sources += Get-ChildItem -Recurse -Path (Join-Path $root '*\src\main')
    return [bool]($sources | Where-Object { $_.LastWriteTimeUtc -gt $since } | Select-Object -First 1)
}

$jdk = Find-Jdk
if (-not $jdk) {
    [Console]::Error.WriteLine("Isnad needs a JDK $wanted or later, and none was found in JAVA_HOME, on the PATH or in the usual folders.")
    [Console]::Error.WriteLine("Install one: winget install EclipseAdoptium.Temurin.$wanted.JDK   (or unpack an archive from https://adoptium.net and set JAVA_HOME)")
    [Console]::Error.WriteLine('Then run the same command again.')
    exit 1
}
$env:JAVA_HOME = $jdk

if (Test-Stale) {
    [Console]::Error.WriteLine('isnad: building the program (on first use, and when its sources changed) ...')
    $begun = [DateTime]::UtcNow
    Push-Location $root
    try {
        & .\mvnw.cmd -B -ntp -q '-Dmaven.test.skip=true' '-Dspotless.check.skip=true' -pl $module -am package | ForEach-Object { [Console]::Error.WriteLine($_) }
        $failed = $LASTEXITCODE -ne 0
    } finally { Pop-Location }
    if ($failed) {
        [Console]::Error.WriteLine("isnad: the build failed, see above; for all of it run mvnw.cmd verify in $root")
        exit 1
    }
    $built = Join-Path $out 'built'
    Set-Content -Path $built -Value ''
    (Get-Item $built).LastWriteTimeUtc = $begun
}

$options = @('-XX:+UseSerialGC', '-Xmx2g')
if ($args.Count -eq 0 -or $args[0] -notin 'read', 'demo', 'serve') { $options += '-XX:TieredStopAtLevel=1' }
if ($env:ISNAD_JAVA_OPTIONS) { $options += $env:ISNAD_JAVA_OPTIONS -split ' ' }
$jar = (Get-Item (Join-Path $out "isnad-$module-*.jar") | Select-Object -First 1).FullName
$classPath = (Get-Content (Join-Path $out $pathFile) -Raw).Trim() + ';' + $jar
& (Join-Path $jdk 'bin\java.exe') @options --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow `
    "-Disnad.home=$root" -cp $classPath $main @rest
exit $LASTEXITCODE
