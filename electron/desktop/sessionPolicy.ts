import type { Session } from 'electron';
import type { Log } from '../services/log.ts';
import { isRequestAllowed } from '../services/security/network.ts';
import { isPermissionAllowed } from '../services/security/permissions.ts';

/** Refuses a certificate whatever it says: no connection is ever meant. */
const REFUSE_CERTIFICATE = -2;

/** Denies a session what Parley never needs: the network, devices, downloads, permissions. */
export function applySessionPolicy(session: Session, log: Log): void {
  session.webRequest.onBeforeRequest((details, callback) => {
    const allowed = isRequestAllowed(details.url);
    if (!allowed) log.event('network.denied', { resource: details.resourceType });
    callback({ cancel: !allowed });
  });
  session.setPermissionRequestHandler((_contents, permission, callback) => {
    callback(isPermissionAllowed(permission));
  });
  session.setPermissionCheckHandler((_contents, permission) => isPermissionAllowed(permission));
  session.setDevicePermissionHandler(() => false);
  session.setCertificateVerifyProc((_request, callback) => callback(REFUSE_CERTIFICATE));
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => {
    event.preventDefault();
    log.event('download.denied');
  });
}
