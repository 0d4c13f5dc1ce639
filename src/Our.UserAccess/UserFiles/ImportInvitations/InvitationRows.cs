using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.UserFiles.Csv;
using Our.UserAccess.UserFiles.Import;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.UserFiles.ImportInvitations;

/// <summary>Turns a row into somebody to be invited.</summary>
internal sealed class InvitationRows(ImportRules rules, IInviting inviting)
{
    /// <summary>Everything that is wrong with a row; empty when it can be sent.</summary>
    public async Task<IReadOnlyList<CsvProblem>> CheckAsync(ImportedRow row, InvitationOrder order, CancellationToken cancellationToken) =>
        await rules.CheckAsync(Spoken(row, order), person => RefusalAsync(new NewInvitation(person, order.Message), cancellationToken), cancellationToken);

    /// <param name="row">The row.</param>
    /// <param name="order">What all rows have in common.</param>
    /// <param name="problems">What cannot be read is added to them.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<NewInvitation> WantedAsync(ImportedRow row, InvitationOrder order, List<CsvProblem> problems, CancellationToken cancellationToken)
    {
        NewUser person = await rules.WantedAsync(Spoken(row, order), problems, cancellationToken);
        return new NewInvitation(person, order.Message);
    }

    // As a field that is wrong, so that it counts as a duplicate.
    private async Task<Failure?> RefusalAsync(NewInvitation wanted, CancellationToken cancellationToken)
    {
        Failure? refused = await inviting.RefusalAsync(wanted, cancellationToken);
        return refused is { Code: "open-invitation" or "user-exists" }
            ? InvalidRequest.Of(new Dictionary<string, string[]>(StringComparer.Ordinal) { ["email"] = [refused.Detail] }) with { TakenFields = new HashSet<string>(StringComparer.Ordinal) { "email" } }
            : refused;
    }

    private static ImportedRow Spoken(ImportedRow row, InvitationOrder order) =>
        row.Language.Length == 0 && order.LanguageIsoCode is { Length: > 0 } language ? row with { Language = language } : row;
}
