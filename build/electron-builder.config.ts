import type { Configuration } from 'electron-builder';
import { setFuses } from './fuses.ts';

const config: Configuration = {
  appId: 'org.parley.Parley',
  productName: 'Parley',
  copyright: 'MIT licence',
  artifactName: '${productName}-${version}-${os}-${arch}.${ext}',
  directories: { buildResources: 'build', output: 'release' },
  // A package for Debian has to name one; there is none yet.
  extraMetadata: { homepage: 'https://parley.invalid' },

  // All in this one list: electron-builder takes a second one, of a single system, by itself, and
  // one that only leaves things out would pack everything else. `npm run package:check` looks.
  files: [
    'out/main/**/*.js',
    // These two run under a Node of their own, which the packaged program does not have.
    '!out/main/{browserHost,cli}.js',
    'out/main/cmaps/*',
    'out/preload/preload.cjs',
    'out/renderer/**/*',
    'out/{main,renderer}/licenses.md',
    'LICENSE',
    '!**/*.map',
    '!node_modules/node-addon-api',
    '!node_modules/better-sqlite3/{deps,src,binding.gyp,README.md}',
    // Of the binaries that better-sqlite3 brings, the one for the system that packs.
    '!node_modules/better-sqlite3/prebuilds/!(${platform}-${arch}.node)',
  ],
  extraResources: [{ from: 'out/sample/sample.parley', to: 'sample.parley' }],

  // What lies outside the archive is not covered by its integrity check: the one binary, no more.
  asar: { smartUnpack: false },
  asarUnpack: ['node_modules/better-sqlite3/prebuilds/*.node'],
  // The binaries that better-sqlite3 brings serve Node and Electron alike.
  npmRebuild: false,
  afterPack: setFuses,
  publish: null,

  fileAssociations: [
    {
      ext: 'parley',
      name: 'Parley notebook',
      description: 'Parley notebook',
      mimeType: 'application/x-parley-notebook',
      role: 'Editor',
      rank: 'Owner',
      icon: 'icons/document',
    },
  ],

  linux: {
    target: ['AppImage', 'deb'],
    icon: 'icons',
    category: 'Office',
    synopsis: 'A notebook for people who read negotiations',
    maintainer: 'Parley <parley@parley.invalid>',
  },
  win: {
    target: ['nsis'],
    icon: 'icons/icon.ico',
    signExts: ['.node', '.dll'],
  },
  // For one person, without an administrator.
  nsis: { oneClick: false, perMachine: false, allowToChangeInstallationDirectory: true },
  mac: {
    target: ['dmg', 'zip'],
    icon: 'icons/icon.icns',
    category: 'public.app-category.productivity',
    hardenedRuntime: true,
    gatekeeperAssess: false,
    entitlements: 'build/entitlements.mac.plist',
    entitlementsInherit: 'build/entitlements.mac.plist',
    notarize: true,
  },
};

export default config;
