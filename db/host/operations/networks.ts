import { readNetwork, wholeNetwork } from '../../analysis/network/readNetwork.ts';
import { exportNetwork } from '../../export/network/exportNetwork.ts';
import { currentFacts } from '../../store/facts/currentFacts.ts';
import type { Handlers } from './handlers.ts';

export const networkHandlers: Handlers<'network'> & Pick<Handlers<'export'>, 'export.network'> = {
  'network.read': ({ db }, request) => readNetwork(db, currentFacts(db), request),
  'export.network': ({ db }, { format, ...request }) => {
    const network = wholeNetwork(db, currentFacts(db), request);
    return exportNetwork({ kind: request.kind, ...network }, format);
  },
};
