import { useParams } from 'react-router-dom';
import { LoadingRows, Failure } from '../layout/states.js';
import { DeliveryList } from './delivery-list.js';
import { EndpointFrame } from './endpoint-frame.js';
import { useEndpoint } from './deliveries.queries.js';
import { Workbench } from './workbench.js';

/** How what comes in becomes complaints: build the mapping here. */
export function WorkbenchPage() {
  const { id = '' } = useParams();
  const endpoint = useEndpoint(id);
  if (endpoint.isError && !endpoint.data)
    return <Failure error={endpoint.error} retry={() => void endpoint.refetch()} />;
  return (
    <EndpointFrame id={id} name={endpoint.data?.name}>
      {endpoint.data ? <Workbench key={id} endpoint={endpoint.data} /> : <LoadingRows rows={6} />}
    </EndpointFrame>
  );
}

/** What has come in, and what could not become a complaint. */
export function DeliveriesPage() {
  const { id = '' } = useParams();
  const endpoint = useEndpoint(id);
  if (endpoint.isError && !endpoint.data)
    return <Failure error={endpoint.error} retry={() => void endpoint.refetch()} />;
  return (
    <EndpointFrame id={id} name={endpoint.data?.name}>
      <DeliveryList endpointId={id} />
    </EndpointFrame>
  );
}
