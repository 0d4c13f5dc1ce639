using Our.UserAccess.Decisions.Forms;

namespace Our.UserAccess.FormsSecurity.Contracts;

/// <summary>
/// May this user do this with this form? For forms packages, which ask it before everything that they do for somebody. Answers
/// come from memory; what is not known, or could not be loaded, is refused.
/// </summary>
public interface IFormsSecurity
{
    /// <summary>One decision.</summary>
    /// <param name="userKey">The backoffice user.</param>
    /// <param name="permission">What they want to do.</param>
    /// <param name="place">With which form, in which folder, or outside all folders.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    ValueTask<FormsDecision> DecideAsync(Guid userKey, FormsPermission permission, FormsPlace place, CancellationToken cancellationToken = default);

    /// <summary>All that the user may do with a form or in a folder; outside all folders also what is of the whole site.</summary>
    /// <param name="userKey">The backoffice user.</param>
    /// <param name="place">The form, the folder, or the site.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    ValueTask<FormsPermissionSet> PermissionsAsync(Guid userKey, FormsPlace place, CancellationToken cancellationToken = default);

    /// <summary>The forms among these with which the user may do that, in the same order.</summary>
    /// <param name="userKey">The backoffice user.</param>
    /// <param name="permission">What they want to do.</param>
    /// <param name="formKeys">The forms.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    ValueTask<IReadOnlyList<Guid>> FilterAsync(
        Guid userKey, FormsPermission permission, IReadOnlyCollection<Guid> formKeys, CancellationToken cancellationToken = default);

    /// <summary>What the user sees of the tree of forms.</summary>
    /// <param name="userKey">The backoffice user.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    ValueTask<VisibleForms> VisibleAsync(Guid userKey, CancellationToken cancellationToken = default);

    /// <summary>The decision as a sentence in English, with what decided: to be shown with a refusal.</summary>
    /// <param name="userKey">The backoffice user.</param>
    /// <param name="permission">What they want to do.</param>
    /// <param name="place">With which form, in which folder, or outside all folders.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<string> SayAsync(Guid userKey, FormsPermission permission, FormsPlace place, CancellationToken cancellationToken = default);
}
