using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services.OperationStatus;
using HostingEnvironment = Umbraco.Cms.Core.Hosting.IHostingEnvironment;

namespace EmbeddedUmbraco.Security;

internal sealed class ForgotPasswordUriProvider(ICoreBackOfficeUserManager manager, HostingEnvironment hosting) : IForgotPasswordUriProvider
{
    public async Task<Attempt<Uri, UserOperationStatus>> CreateForgotPasswordUriAsync(IUser user) =>
        UserLinks.Create(hosting, await manager.GeneratePasswordResetTokenAsync(user), code => $"/umbraco/login?flow=reset-password&userId={user.Key}&resetCode={code}");

    // 17 has a default implementation for this one.
    public Task<Attempt<UserOperationStatus>> CanCreateForgotPasswordUriAsync() => Task.FromResult(Attempt.Succeed(UserOperationStatus.Success));
}
