import { shareImagePaths, shareImageResponse } from '../../../outputs/share-images/share-files.ts';

export const getStaticPaths = shareImagePaths;

/** The picture that stands for a page where it is shared. */
export const GET = shareImageResponse;
