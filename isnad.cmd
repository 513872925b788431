@echo off
rem Runs the command isnad from its sources on Windows; see .mvn\isnad.ps1.
powershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0.mvn\isnad.ps1" %*
exit /b %ERRORLEVEL%
