import type * as Bedrock from '@aws-sdk/client-bedrock-runtime';

// The model's name stands in the address.
export type ConverseRequest = Omit<Bedrock.ConverseRequest, 'modelId'>;
export type ConverseReply = Bedrock.ConverseResponse;
