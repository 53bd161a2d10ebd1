import type { NetworkKind, NetworkNode, NetworkTie } from '../../model/network.ts';

/** A network to be written: all its nodes and ties. */
export interface WrittenNetwork {
  kind: NetworkKind;
  nodes: ReadonlyArray<Pick<NetworkNode, 'id' | 'kind' | 'label' | 'passages'>>;
  ties: ReadonlyArray<Omit<NetworkTie, 'where'>>;
}
