import { createElement, type ComponentType, type ReactNode } from 'react';
import type { MentionKind } from './mentionKind.ts';

/** What the faces of the nodes are told. */
export interface FaceProps {
  quotation: { nodeKey: string; passageId: string };
  mention: { nodeKey: string; kind: MentionKind; id: string };
  unknown: { nodeKey: string; type: string; inline: boolean };
}

type Faces = { [Kind in keyof FaceProps]: ComponentType<FaceProps[Kind]> };

let installed: Faces | null = null;

/** Gives the nodes their faces. Without, as in tests, nodes hold and serialize and show nothing. */
export function installFaces(faces: Faces): void {
  installed = faces;
}

/** A node's face, for `decorate()`. */
export function face<Kind extends keyof FaceProps>(kind: Kind, props: FaceProps[Kind]): ReactNode {
  return installed && createElement(installed[kind] as ComponentType<FaceProps[Kind]>, props);
}
