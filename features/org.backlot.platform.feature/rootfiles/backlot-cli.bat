@echo off
rem Runs a command of Backlot without a screen: backlot-cli VERB [ARGUMENT...]. Without a verb it lists them.
setlocal
set BACKLOT_HEADLESS=1
call "%~dp0backlot.bat" %*
exit /b %ERRORLEVEL%
