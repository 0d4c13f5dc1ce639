using EmbeddedUmbraco.Members;
using Our.UserAccess.SensitiveData.Contracts;
using Umbraco.Cms.Core.Events;

namespace TestSite.Members;

/// <summary>Records who was sent sensitive values of a member. It runs before they are sent: what cannot be recorded is not shown.</summary>
internal sealed class MemberViewings(ISensitiveData sensitive) : INotificationAsyncHandler<MemberShownNotification>
{
    public Task HandleAsync(MemberShownNotification notification, CancellationToken cancellationToken) => sensitive.ViewedAsync(
        MemberUse.Of(notification.Member, notification.Fields), cancellationToken);
}
