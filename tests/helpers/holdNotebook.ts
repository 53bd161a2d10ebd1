import { openNotebook } from '../../db/store/open.ts';

/** A process that has a notebook open until it is killed: `holdNotebook.ts PATH open|create`. */
const [path, mode] = process.argv.slice(2) as [string, 'open' | 'create'];
openNotebook(path, mode);
process.send!('open');
setInterval(() => {}, 1000);
