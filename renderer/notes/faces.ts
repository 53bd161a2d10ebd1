import { MentionFace } from './mention/MentionFace.tsx';
import { installFaces } from './nodes/faces.ts';
import { QuotationFace } from './quotation/QuotationFace.tsx';
import { UnknownFace } from './UnknownFace.tsx';

installFaces({ quotation: QuotationFace, mention: MentionFace, unknown: UnknownFace });
