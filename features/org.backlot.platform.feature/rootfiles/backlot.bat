@echo off
rem Starts the Backlot workbench with a Java of this machine: backlot [FILE]
rem Needs Java 21 or newer. BACKLOT_JAVA_OPTIONS adds options of the Java virtual machine.
setlocal EnableExtensions DisableDelayedExpansion
set "HERE=%~dp0"
set "OWN=%LOCALAPPDATA%\Backlot"
set "JAVA="
if defined JAVA_HOME call :take "%JAVA_HOME%"
if not defined JAVA call :take "%HERE%jre"
if not defined JAVA for /f "delims=" %%j in ('where java 2^>nul') do call :take "%%~dpj.."
for %%r in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks") do for /d %%h in ("%%~r\*") do call :take "%%~h"
if not defined JAVA goto nojava
set "LAUNCHER="
for %%j in ("%HERE%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~fj"
if not defined LAUNCHER goto nolauncher
set OPTIONS=--enable-native-access=ALL-UNNAMED "-Djava.util.logging.config.file=%HERE%logging.properties" %BACKLOT_JAVA_OPTIONS%
if defined BACKLOT_HEADLESS goto headless
start "Backlot" "%JAVA%\bin\javaw.exe" %OPTIONS% -jar "%LAUNCHER%" -name Backlot -configuration "%OWN%\configuration" -data "%OWN%\workspace" %*
exit /b 0

:headless
"%JAVA%\bin\java.exe" %OPTIONS% -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dosgi.startLevel=4 -Dslf4j.internal.verbosity=ERROR -Djava.awt.headless=true -jar "%LAUNCHER%" -nosplash -application org.backlot.cli.application -configuration "%OWN%\cli" -data @none %*
exit /b %ERRORLEVEL%

:nojava
echo Backlot: needs Java 21 or newer and found none. Install a JRE, for example from https://adoptium.net, or set JAVA_HOME. 1>&2
if not defined BACKLOT_HEADLESS pause
exit /b 1

:nolauncher
echo Backlot: "%HERE%" has no plugins. Unpack the product again. 1>&2
if not defined BACKLOT_HEADLESS pause
exit /b 1

rem Sets JAVA to the home that is given, when JAVA is not set yet and the version is 21 or newer.
:take
if defined JAVA exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "usebackq tokens=2 delims==" %%v in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do for /f "delims=." %%m in ("%%~v") do if %%m GEQ 21 set "JAVA=%~f1"
exit /b 0
