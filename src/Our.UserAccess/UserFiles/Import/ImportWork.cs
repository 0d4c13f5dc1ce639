using System.Text.Json;
using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Operations.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.UserFiles.Csv;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.UserFiles.Import;

/// <summary>Imports one row: creates or invites somebody, with the rights of whoever started the import.</summary>
internal sealed class ImportWork(ImportRules rules, IUserCreation creation, IInviting inviting, IRightsCheck rights) : IOperationWork
{
    public const string Name = "import";

    public string Kind => Name;

    // Mails are sent, and people made.
    public bool IsRepeatable(string action) => false;

    public async Task<ItemOutcome> RunAsync(string action, string request, OperationTask task, CancellationToken cancellationToken)
    {
        if (await rights.RefusalOfAsync([UserPermissions.Create], withinReach: false) is Failure refused)
        {
            return ItemOutcome.Failed(refused);
        }

        ImportedRow row = JsonSerializer.Deserialize<ImportedRow>(task.Data!, ApiJson.Options)!;
        var problems = new List<CsvProblem>();
        NewUser wanted = await rules.WantedAsync(row, problems, cancellationToken);
        return problems.Count > 0
            ? new ItemOutcome(ItemState.Failed, string.Join(' ', problems.Select(problem => problem.Sentence)))
            : ImportedSignIn.IsInvitation(row) ? await InviteAsync(wanted, cancellationToken) : await CreateAsync(wanted, cancellationToken);
    }

    private async Task<ItemOutcome> CreateAsync(NewUser wanted, CancellationToken cancellationToken)
    {
        if (!(await creation.CreateAsync(wanted, cancellationToken)).TryGet(out CreatedUser? created, out Failure? refused))
        {
            return ItemOutcome.Failed(refused);
        }

        string sentence = created switch
        {
            { MailSent: false } => "Created. The mail that says how to sign in could not be sent.",
            { Password: not null } => "Created. Nobody knows the password: they choose one with 'Forgot password', or somebody sets one.",
            _ => "Created.",
        };
        return ItemOutcome.Succeeded(sentence) with { SubjectId = created.Id };
    }

    private async Task<ItemOutcome> InviteAsync(NewUser wanted, CancellationToken cancellationToken) =>
        (await inviting.InviteAsync(new NewInvitation(wanted, Message: null), cancellationToken)).TryGet(out Guid id, out Failure? refused)
            ? ItemOutcome.Succeeded("Invited.") with { SubjectId = id }
            : ItemOutcome.Failed(refused);
}
