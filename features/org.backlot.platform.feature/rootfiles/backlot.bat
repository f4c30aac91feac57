@echo off
rem Starts the Backlot workbench with a Java of this machine: backlot [FILE]
rem Needs Java 21 or newer. BACKLOT_JAVA_OPTIONS adds options of the Java virtual machine.
setlocal EnableExtensions EnableDelayedExpansion
set "HERE=%~dp0"
set "JAVA="
if defined JAVA_HOME call :take "%JAVA_HOME%"
if not defined JAVA call :take "%HERE%jre"
if not defined JAVA for /f "delims=" %%j in ('where java 2^>nul') do if not defined JAVA for %%h in ("%%~dpj..") do call :take "%%~fh"
for %%r in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks") do (
    if not defined JAVA for /d %%h in ("%%~r\*") do if not defined JAVA call :take "%%~h"
)
if not defined JAVA (
    echo Backlot: needs Java 21 or newer and found none. Install a JRE, for example from https://adoptium.net, or set JAVA_HOME. 1>&2
    if not defined BACKLOT_HEADLESS pause
    exit /b 1
)
set "LAUNCHER="
for %%j in ("%HERE%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~fj"
if not defined LAUNCHER (
    echo Backlot: %HERE% has no plugins. Unpack the product again. 1>&2
    exit /b 1
)
set "OPTIONS=--enable-native-access=ALL-UNNAMED "-Djava.util.logging.config.file=%HERE%logging.properties" %BACKLOT_JAVA_OPTIONS%"
set "OWN=%LOCALAPPDATA%\Backlot"
if defined BACKLOT_HEADLESS (
    "%JAVA%\bin\java.exe" %OPTIONS% -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dosgi.startLevel=4 -Dslf4j.internal.verbosity=ERROR -Djava.awt.headless=true -jar "%LAUNCHER%" -nosplash -application org.backlot.cli.application -configuration "%OWN%\cli" -data @none %*
    exit /b !ERRORLEVEL!
)
start "Backlot" "%JAVA%\bin\javaw.exe" %OPTIONS% -jar "%LAUNCHER%" -name Backlot -configuration "%OWN%\configuration" -data "%OWN%\workspace" %*
exit /b 0

rem Sets JAVA to the home that is given, when its version is 21 or newer.
:take
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "usebackq tokens=2 delims==" %%v in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do (
    for /f "delims=." %%m in ("%%~v") do if %%m GEQ 21 set "JAVA=%~1"
)
exit /b 0
