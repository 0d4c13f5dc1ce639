using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Sync;

namespace Our.UserAccess.Host.AccessFacts;

/// <summary>Umbraco's base class of cache refreshers asks for one.</summary>
internal sealed class AccessFactsCacheRefresherNotification(object messageObject, MessageType messageType)
    : CacheRefresherNotification(messageObject, messageType);
