import { SourceDetails } from '../../model/source.ts';

const fields = SourceDetails.shape;

/**
 * What a file says about itself, as far as it is fit to be kept: a title is cut, and what is no date,
 * too long or not of its kind is left out, for nobody is there to correct it.
 */
export function tidyDetails<Details extends Partial<SourceDetails>>({
  title,
  ...details
}: Details & { title: string }): Partial<SourceDetails> & { title: string } {
  const kept = Object.entries(details).filter(
    ([field, value]) =>
      field in fields && fields[field as keyof SourceDetails].safeParse(value).success,
  );
  return { ...Object.fromEntries(kept), title: title.trim().slice(0, 1000) };
}
