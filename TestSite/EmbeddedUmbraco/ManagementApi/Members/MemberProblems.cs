using EmbeddedUmbraco.ManagementApi.Shared;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace EmbeddedUmbraco.ManagementApi.Members;

/// <summary>What can go wrong with a member, its values and its groups.</summary>
internal static class MemberProblems
{
    public static readonly OperationProblems Account = new(new Dictionary<string, OperationProblem>(StringComparer.Ordinal)
    {
        ["MemberNotFound"] = new(404, "The member could not be found", "It may have been deleted."),
        ["MemberTypeNotFound"] = new(404, "The member type could not be found", "It may have been deleted.", "memberType"),
        ["InvalidName"] = new(400, "A name is needed", "Give the member a name.", "name"),
        ["InvalidUsername"] = new(400, "A user name is needed", "Give the member a user name.", "username"),
        ["InvalidEmail"] = new(400, "The e-mail address is not valid", "Write it as name@example.org.", "email"),
        ["InvalidPassword"] = new(400, "The password is not strong enough", "It does not meet the rules for members of this site.", "password"),
        ["DuplicateUsername"] = new(400, "The user name is taken", "Another member has this user name.", "username"),
        ["DuplicateEmail"] = new(400, "The e-mail address is taken", "Another member has this e-mail address.", "email"),
    });

    public static readonly OperationProblems Values = new(new Dictionary<string, OperationProblem>(StringComparer.Ordinal)
    {
        ["NotFound"] = new(404, "The member could not be found", "It may have been deleted."),
        ["NotAllowed"] = new(
            400, "Sensitive values are withheld from you", "Only people in the user group Sensitive data can change them. Everything else can be saved without them."),
        ["PropertyValidationError"] = new(400, "Some values are not valid", "Correct the fields that are marked."),
        ["CancelledByNotification"] = new(400, "The change was stopped", "A package of this site prevented it."),
        ["CannotDeleteWhenReferenced"] = new(400, "The member is in use", "Remove the links to it first."),
    });

    public static readonly OperationProblems Groups = new(new Dictionary<string, OperationProblem>(StringComparer.Ordinal)
    {
        ["NotFound"] = new(404, "The member group could not be found", "It may have been deleted."),
        ["CannotHaveEmptyName"] = new(400, "A name is needed", "Give the group a name.", "name"),
        ["DuplicateName"] = new(400, "The name is taken", "Another member group has this name.", "name"),
        ["DuplicateKey"] = new(400, "The id is taken", "Another member group has this id.", "id"),
        ["CancelledByNotification"] = new(400, "The change was stopped", "A package of this site prevented it."),
    });

    public static ObjectResult Of(MemberEditingStatus status) => status.MemberEditingOperationStatus == MemberEditingOperationStatus.Success
        ? Values.Result(status.ContentEditingOperationStatus)
        : Account.Result(status.MemberEditingOperationStatus);
}
