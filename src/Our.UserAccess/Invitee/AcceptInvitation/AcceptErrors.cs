namespace Our.UserAccess.Invitee.AcceptInvitation;

/// <summary>What is wrong with the form, in the language of whoever filled it in; null where nothing is.</summary>
/// <param name="Name">The field for the name.</param>
/// <param name="Password">The field for the password.</param>
/// <param name="Form">Neither of the two.</param>
internal sealed record AcceptErrors(string? Name = null, string? Password = null, string? Form = null)
{
    public static AcceptErrors None { get; } = new();
}
