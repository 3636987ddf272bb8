import { type FolderToRead, readFolder } from '../read-folder.ts'

/** Reads notes beside the page, so that whatever they hold, the page goes on and can stop it. */
addEventListener('message', ({ data }: MessageEvent<FolderToRead>) => {
  postMessage(readFolder(data))
})
