using Our.UserAccess.AccessFacts.Contracts;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Serialization;

namespace Our.UserAccess.Host.AccessFacts;

/// <summary>Brings the facts of one server up to date with a record of ours that changed on any. Found by Umbraco by its type.</summary>
internal sealed class AccessFactsCacheRefresher(
    IFactsKeeper facts,
    IRecordFacts records,
    AppCaches caches,
    IJsonSerializer serializer,
    IEventAggregator events,
    ICacheRefresherNotificationFactory notifications)
    : PayloadCacheRefresherBase<AccessFactsCacheRefresherNotification, AccessFactsCacheRefresher.Payload>(caches, serializer, events, notifications)
{
    public static readonly Guid UniqueId = new("3f0e2a67-58c1-4a57-9c50-9a5d3d2d7c11");

    public override Guid RefresherUniqueId => UniqueId;

    public override string Name => "User Access facts";

    public override void RefreshAll()
    {
        facts.Reload();
        base.RefreshAll();
    }

    public override void Refresh(Payload[] payloads)
    {
        facts.Change(builder => Array.ForEach(payloads, payload => records.Follow(payload.Kind, payload.Id, builder)));
        base.Refresh(payloads);
    }

    /// <summary>Which record.</summary>
    internal sealed record Payload(RecordKind Kind, Guid Id);
}
