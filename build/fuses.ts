import path from 'node:path';
import { flipFuses, FuseV1Options, FuseVersion, type FuseV1Config } from '@electron/fuses';
import type { AfterPackContext } from 'electron-builder';

/**
 * What a packaged Electron can still do. Every fuse is named: one that a later Electron adds breaks
 * the build until somebody has decided.
 */
export const FUSES = {
  version: FuseVersion.V1,
  strictlyRequireAllFuses: true,
  /** The program must not serve as a Node for other people's scripts. */
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  /** WebAssembly is checked by the processor rather than by slower code. */
  [FuseV1Options.WasmTrapHandlers]: true,
} as const satisfies FuseV1Config;

/** Sets the fuses of the runtime that was just packed: after packing and before signing. */
export async function setFuses(context: AfterPackContext): Promise<void> {
  const { electronPlatformName, arch } = context;
  await flipFuses(runtimePath(context), {
    ...FUSES,
    // Apple's own processors run nothing without a signature, be it a makeshift one.
    resetAdHocDarwinSignature: electronPlatformName === 'darwin' && arch === ARM64,
  });
}

/** electron-builder's number for arm64. Its enumeration would bring all of electron-builder along. */
const ARM64 = 3;

function runtimePath({ appOutDir, electronPlatformName, packager }: AfterPackContext): string {
  const { productFilename } = packager.appInfo;
  if (electronPlatformName === 'darwin') return path.join(appOutDir, `${productFilename}.app`);
  if (electronPlatformName === 'win32') return path.join(appOutDir, `${productFilename}.exe`);
  const { executableName } = packager as typeof packager & { executableName: string };
  return path.join(appOutDir, executableName);
}
