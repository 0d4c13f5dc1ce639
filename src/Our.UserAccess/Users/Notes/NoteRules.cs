using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Users.Notes;

internal static class NoteRules
{
    public const int MaxLength = 4000;

    public static Failure? Check(string? notes)
    {
        var errors = new FieldErrors();
        errors.AddIf(notes?.Length > MaxLength, "notes", $"'notes' may have {MaxLength} characters at most.");
        return errors.ToFailure();
    }
}
