; The installer for Windows (Inno Setup 6): per user, no administrator, Dutch and English.
; Silent:  Indicatiewijzer-x.y.z-setup.exe /VERYSILENT /SUPPRESSMSGBOXES /NORESTART [/DIR="..."]
; Build:   iscc /DVersion=x.y.z packaging\installer.iss   (after packaging\build.py)
#ifndef Version
  #error Give the version: iscc /DVersion=x.y.z packaging\installer.iss
#endif

[Setup]
AppId={{5F1B6C4E-6B0E-4C0B-9B52-1B9C6E4D7A10}
AppName=Indicatiewijzer
AppVersion={#Version}
AppPublisher=Indicatiewijzer
DefaultDirName={localappdata}\Programs\Indicatiewijzer
DefaultGroupName=Indicatiewijzer
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
OutputDir=..\dist
OutputBaseFilename=Indicatiewijzer-{#Version}-setup
SetupIconFile=..\build\indicatiewijzer.ico
UninstallDisplayIcon={app}\Indicatiewijzer.exe
LicenseFile=..\LICENSE
Compression=lzma2
SolidCompression=yes
; A window that is open is asked to close; its work is stored already.
CloseApplications=yes
RestartApplications=no
#ifdef Sign
SignTool={#Sign}
#endif

[Languages]
Name: "nl"; MessagesFile: "compiler:Languages\Dutch.isl"
Name: "en"; MessagesFile: "compiler:Default.isl"

[CustomMessages]
nl.Desktop=Snelkoppeling op het bureaublad
en.Desktop=Shortcut on the desktop
nl.Start=Indicatiewijzer starten
en.Start=Start Indicatiewijzer

[Tasks]
Name: "desktop"; Description: "{cm:Desktop}"; Flags: unchecked

[InstallDelete]
; What an older version had and this one has not may not stay: the folder is the program's own.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\dist\Indicatiewijzer\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs

[Icons]
Name: "{group}\Indicatiewijzer"; Filename: "{app}\Indicatiewijzer.exe"
Name: "{userdesktop}\Indicatiewijzer"; Filename: "{app}\Indicatiewijzer.exe"; Tasks: desktop

[Run]
Filename: "{app}\Indicatiewijzer.exe"; Description: "{cm:Start}"; Flags: nowait postinstall skipifsilent

; The dossiers in %LOCALAPPDATA%\Indicatiewijzer stay when the program is removed.
