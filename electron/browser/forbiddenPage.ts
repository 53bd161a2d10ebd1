/** What a browser shows that comes without the cookie. Without style: the policy allows no inline. */
export const FORBIDDEN_PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Parley</title>
<h1>Open Parley by the address it printed</h1>
<p>This page needs the whole address that Parley printed when it started, with the part after
<code>?token=</code>. Copy it from the terminal into this window's address bar.</p>
<p>If Parley was started again since, the address has changed.</p>
</html>
`;
