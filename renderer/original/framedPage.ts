/**
 * What may be in the frame that shows a page, whatever the window itself may do: pictures that are
 * part of it. The notebook has taken everything else out already; this holds if it ever should not.
 */
const POLICY = "default-src 'none'; img-src data:";

/**
 * A page for a frame, from the sanitised HTML of an original. Its look is said in attributes, which
 * are all that is left where a policy allows no style: dark on light, as most pages are made.
 */
export function framedPage(html: string): string {
  return [
    '<!doctype html>',
    `<meta charset="utf-8"><meta http-equiv="content-security-policy" content="${POLICY}">`,
    '<meta name="referrer" content="no-referrer">',
    '<body bgcolor="#ffffff" text="#23211d" link="#3d5a80" marginwidth="24" marginheight="16">',
    html,
  ].join('\n');
}
