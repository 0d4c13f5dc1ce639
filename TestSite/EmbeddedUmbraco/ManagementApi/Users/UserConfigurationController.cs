using EmbeddedUmbraco.Http.Authorization;
using EmbeddedUmbraco.ManagementApi.Security;
using EmbeddedUmbraco.ManagementApi.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Security;

namespace EmbeddedUmbraco.ManagementApi.Users;

[ManagementRoute("user/configuration")]
[Authorize(Policy = AuthorizationPolicies.SectionAccessUsers)]
internal sealed class UserConfigurationController(
    IUserInviteSender invitations, IOptions<SecuritySettings> security, IOptions<UserPasswordConfigurationSettings> passwords)
    : ManagementController
{
    [HttpGet]
    public IActionResult Get() => Ok(new
    {
        canInviteUsers = invitations.CanSendInvites(),
        security.Value.UsernameIsEmail,
        passwordConfiguration = PasswordRules.From(passwords.Value),
        allowChangePassword = true,
        allowTwoFactor = false,
    });
}
