import { layOut } from './layOut.ts';
import type { LayoutRequest } from './request.ts';

// Off the thread of the window, which stays free to answer keys meanwhile.
self.onmessage = ({ data }: MessageEvent<LayoutRequest & { number: number }>) => {
  self.postMessage({ number: data.number, places: layOut(data) });
};
