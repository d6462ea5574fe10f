import { useQuery } from '@tanstack/react-query';
import { Navigate, useParams } from 'react-router-dom';
import { answer, api } from '../api/client.js';
import { Failure, LoadingRows } from '../layout/states.js';

function Forward({ name, find }: { name: readonly string[]; find: () => Promise<string> }) {
  const found = useQuery({ queryKey: ['address', ...name], queryFn: find });
  if (found.data) return <Navigate to={found.data} replace />;
  return found.isError ? <Failure error={found.error} retry={() => void found.refetch()} /> : <LoadingRows />;
}

/** A claim is worked on in its case. */
export function ClaimAddress() {
  const { id = '' } = useParams();
  const find = async () => {
    const { caseId } = await answer(api.GET('/api/claims/{id}', { params: { path: { id } } }));
    return `/cases/${caseId}#claims`;
  };
  return <Forward name={['claim', id]} find={find} />;
}

/** An order is shown with whoever placed it. */
export function OrderAddress() {
  const { ref = '' } = useParams();
  const find = async () => {
    const { customerId } = await answer(api.GET('/api/orders/{ref}', { params: { path: { ref } } }));
    return customerId ? `/customers/${customerId}` : `/cases?q=${encodeURIComponent(ref)}`;
  };
  return <Forward name={['order', ref]} find={find} />;
}
