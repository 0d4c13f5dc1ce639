using EmbeddedUmbraco.Http.Problems;
using EmbeddedUmbraco.ManagementApi.Shared;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace EmbeddedUmbraco.ManagementApi.Users;

/// <summary>What went wrong with a user, and which field to put right.</summary>
internal static class UserProblems
{
    public static readonly OperationProblems Table = new(new Dictionary<string, OperationProblem>(StringComparer.Ordinal)
    {
        ["MissingUser"] = new(401, "You are not signed in", "Sign in again and repeat the change."),
        ["UserNotFound"] = new(404, "The user could not be found", "The user may have been deleted."),
        ["MissingUserGroup"] = new(404, "A user group could not be found", "Choose groups that still exist.", "userGroupIds"),
        ["NoUserGroup"] = new(400, "A user group is needed", "Choose at least one user group.", "userGroupIds"),
        ["AdminUserGroupMustNotBeEmpty"] = new(400, "The last administrator must stay", "Make somebody else an administrator first.", "userGroupIds"),
        ["UserNameIsNotEmail"] = new(400, "The user name must be the e-mail address", "Write the same in both fields.", "userName"),
        ["InvalidUserName"] = new(400, "The user name is not valid", "Use letters, digits and . - _ @ + only.", "userName"),
        ["DuplicateUserName"] = new(400, "The user name is taken", "Another user has this user name.", "userName"),
        ["InvalidEmail"] = new(400, "The e-mail address is not valid", "Write it as name@example.org.", "email"),
        ["DuplicateEmail"] = new(400, "The e-mail address is taken", "Another user has this e-mail address.", "email"),
        ["EmailCannotBeChanged"] = new(400, "The e-mail address cannot be changed", "It is managed by another sign-in provider.", "email"),
        ["DuplicateId"] = new(409, "The id is taken", "Another user has this id.", "id"),
        ["InvalidIsoCode"] = new(400, "The language is not known", "Choose one of the languages offered.", "languageIsoCode"),
        ["Unauthorized"] = new(403, "You do not have access", "You cannot give or change what goes beyond your own access."),
        ["Forbidden"] = new(403, "You do not have access", "You cannot change this user."),
        ["CancelledByNotification"] = new(400, "The change was stopped", "A package of this site prevented it."),
        ["AvatarFileNotFound"] = new(404, "The picture could not be found", "Upload it again.", "file"),
        ["InvalidAvatar"] = new(400, "The picture cannot be used", "Choose a PNG, JPEG, GIF or WebP picture.", "file"),
        ["CannotInvite"] = new(400, "Invitations cannot be sent", "No outgoing mail is set up. Create the user instead."),
        ["CannotDelete"] = new(400, "The user cannot be deleted", "Disable the user instead."),
        ["CannotDeleteUserWithLoginHistory"] = new(400, "The user cannot be deleted", "Somebody who has signed in stays for the record. Disable the user instead."),
        ["CannotDeleteSelf"] = new(400, "You cannot delete yourself", "Ask another administrator."),
        ["CannotDisableSelf"] = new(400, "You cannot disable yourself", "Ask another administrator."),
        ["CannotDisableInvitedUser"] = new(400, "An invited user cannot be disabled", "Delete the invited user instead."),
        ["SelfOldPasswordRequired"] = new(400, "The present password is needed", "Write your present password to change it.", "oldPassword"),
        ["SelfPasswordResetNotAllowed"] = new(400, "You cannot reset your own password", "Change it in your profile."),
        ["CannotPasswordReset"] = new(400, "Passwords cannot be reset", "No outgoing mail is set up, or it is switched off for this site."),
        ["InvalidInviteToken"] = new(400, "The invitation is not valid any more", "Ask for a new invitation."),
        ["InvalidPasswordResetToken"] = new(400, "The link is not valid any more", "Ask for a new one."),
        ["NotInInviteState"] = new(400, "The user is not invited", "The invitation was accepted or withdrawn."),
        ["InvalidUserType"] = new(400, "Not possible for this kind of user", "API users have no password; others have no client credentials."),
        ["ContentStartNodeNotFound"] = new(400, "A document start node could not be found", "Choose one that still exists.", "documentStartNodeIds"),
        ["MediaStartNodeNotFound"] = new(400, "A media start node could not be found", "Choose one that still exists.", "mediaStartNodeIds"),
        ["ContentNodeNotFound"] = new(404, "The document could not be found", "It may have been deleted."),
        ["MediaNodeNotFound"] = new(404, "The media item could not be found", "It may have been deleted."),
        ["NodeNotFound"] = new(404, "The node could not be found", "It may have been deleted."),
        ["ApplicationUrlNotConfigured"] = new(400, "The address of the site is not known", "Set Umbraco:CMS:WebRouting:UmbracoApplicationUrl."),
    });

    /// <summary>A refused password says which rule it breaks, in the words of the check.</summary>
    public static ObjectResult Password(UserOperationStatus status, ErrorMessageResult? result) => WithError(status, result, "newPassword");

    public static ObjectResult WithError(UserOperationStatus status, ErrorMessageResult? result, string field) =>
        result?.Error?.ErrorMessage is { Length: > 0 } message
            ? new ObjectResult(WithField(status, message, field)) { StatusCode = 400 }
            : Table.Result(status);

    private static ProblemDetails WithField(UserOperationStatus status, string message, string field)
    {
        ProblemDetails problem = ManagementProblem.Create(400, message, operationStatus: status.ToString());
        problem.Extensions["errors"] = new Dictionary<string, string[]>(StringComparer.Ordinal) { [field] = [message] };
        return problem;
    }
}
