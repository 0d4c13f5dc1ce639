using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Sync;

namespace EmbeddedUmbraco.Infrastructure;

/// <summary>
/// Tells the cache refreshers at once. There is one server; handlers of committed changes call this, so no cache is
/// filled from a transaction that is rolled back.
/// </summary>
internal sealed class LocalServerMessenger : IServerMessenger
{
    public void Sync()
    {
        // No other server writes messages.
    }

    public void SendMessages()
    {
        // Nothing is kept back.
    }

    public void QueueRefresh<TPayload>(ICacheRefresher refresher, TPayload[] payload)
    {
        if (refresher is IPayloadCacheRefresher<TPayload> payloads)
        {
            // Two steps of one refresh: Umbraco's own refreshers clear their caches in the first and tell in the second.
            payloads.RefreshInternal(payload);
            payloads.Refresh(payload);
        }
        else
        {
            throw new InvalidOperationException($"{refresher.Name} does not take {typeof(TPayload).Name} payloads.");
        }
    }

    public void QueueRefresh<T>(ICacheRefresher refresher, Func<T, int> getNumericId, params T[] instances)
    {
        if (refresher is ICacheRefresher<T> typed)
        {
            Array.ForEach(instances, typed.Refresh);
        }
        else
        {
            QueueRefresh(refresher, Array.ConvertAll(instances, instance => getNumericId(instance)));
        }
    }

    public void QueueRefresh<T>(ICacheRefresher refresher, Func<T, Guid> getGuidId, params T[] instances) =>
        QueueRefresh(refresher, Array.ConvertAll(instances, instance => getGuidId(instance)));

    public void QueueRemove<T>(ICacheRefresher refresher, Func<T, int> getNumericId, params T[] instances)
    {
        if (refresher is ICacheRefresher<T> typed)
        {
            Array.ForEach(instances, typed.Remove);
        }
        else
        {
            QueueRemove(refresher, Array.ConvertAll(instances, instance => getNumericId(instance)));
        }
    }

    public void QueueRemove(ICacheRefresher refresher, params int[] numericIds) => Array.ForEach(numericIds, refresher.Remove);

    public void QueueRefresh(ICacheRefresher refresher, params int[] numericIds) => Array.ForEach(numericIds, refresher.Refresh);

    public void QueueRefresh(ICacheRefresher refresher, params Guid[] guidIds) => Array.ForEach(guidIds, refresher.Refresh);

    public void QueueRefreshAll(ICacheRefresher refresher) => refresher.RefreshAll();
}
