using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services.OperationStatus;
using HostingEnvironment = Umbraco.Cms.Core.Hosting.IHostingEnvironment;

namespace EmbeddedUmbraco.Security;

internal sealed class InviteUriProvider(ICoreBackOfficeUserManager manager, HostingEnvironment hosting) : IInviteUriProvider
{
    public async Task<Attempt<Uri, UserOperationStatus>> CreateInviteUriAsync(IUser invitee)
    {
        var token = await manager.GenerateEmailConfirmationTokenAsync(invitee);
        return token.Success
            ? Attempt.SucceedWithStatus(UserOperationStatus.Success, new Uri(hosting.ApplicationMainUrl, $"/umbraco/login?flow=invite-user&userId={invitee.Key}&inviteCode={UrlToken.Encode(token.Result)}"))
            : Attempt.FailWithStatus<Uri, UserOperationStatus>(token.Status, hosting.ApplicationMainUrl);
    }
}
