using Our.UserAccess.Assignments.Contracts;

namespace Our.UserAccess.SensitiveData.People;

/// <param name="UserId">Whose.</param>
/// <param name="Grant">Null for a plain membership.</param>
/// <param name="State">At the moment of reading.</param>
internal sealed record SensitiveRow(Guid UserId, Assignment? Grant, SensitiveState State)
{
    public bool SeesNow => State is SensitiveState.Expiring or SensitiveState.Active or SensitiveState.Permanent;
}
