using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Shared.Changes;

/// <summary>A change starts from the version that the person saw.</summary>
internal static class ExpectedVersion
{
    /// <summary>Null when the change may go on.</summary>
    public static Failure? Check(int? sent, int current, string what)
    {
        if (sent is null)
        {
            var errors = new FieldErrors();
            errors.Add("version", "'version' is needed: the version that the change starts from.");
            return errors.ToFailure();
        }

        return sent == current ? null : ChangeFailures.StaleVersion(what);
    }
}
