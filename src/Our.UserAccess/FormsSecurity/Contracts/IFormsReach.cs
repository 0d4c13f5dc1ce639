using Our.UserAccess.Shared.Changes;

namespace Our.UserAccess.FormsSecurity.Contracts;

/// <summary>What somebody may do with forms themselves, held against a change: nobody gives, or takes, more than that.</summary>
internal interface IFormsReach
{
    /// <summary>The first thing that the change gives or takes and that the user may not do there, in words; null when there is none.</summary>
    Task<string?> FirstBeyondAsync(Guid userId, Change<FormsSecurityRecord> change, CancellationToken cancellationToken);

    /// <summary>As above, for access to forms that are yet to come.</summary>
    Task<string?> FirstBeyondAsync(Guid userId, Change<FormsDefaults> change, CancellationToken cancellationToken);
}
