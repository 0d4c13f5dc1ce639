using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services.OperationStatus;
using HostingEnvironment = Umbraco.Cms.Core.Hosting.IHostingEnvironment;

namespace EmbeddedUmbraco.Security;

internal sealed class InviteUriProvider(ICoreBackOfficeUserManager manager, HostingEnvironment hosting) : IInviteUriProvider
{
    public async Task<Attempt<Uri, UserOperationStatus>> CreateInviteUriAsync(IUser invitee) =>
        UserLinks.Create(hosting, await manager.GenerateEmailConfirmationTokenAsync(invitee), code => $"/umbraco/login?flow=invite-user&userId={invitee.Key}&inviteCode={code}");
}
