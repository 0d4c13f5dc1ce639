using Umbraco.Cms.Core.Security;

namespace Our.UserAccess.Host.Invitations;

/// <summary>The sender that the site had before the package: Umbraco's, or its own.</summary>
internal sealed record InnerInviteSender(IUserInviteSender Sender);
