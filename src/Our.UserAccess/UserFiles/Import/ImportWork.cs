using System.Text.Json;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Operations.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.UserFiles.Csv;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.UserFiles.Import;

/// <summary>Imports rows: creates or invites people, with the rights of whoever started the import.</summary>
internal sealed class ImportWork(ImportRules rules, IManyCreations creation, IManyInvitations inviting, IRightsCheck rights) : IBatchedWork
{
    public const string Name = "import";

    public string Kind => Name;

    public AuditActorKind ActorKind => AuditActorKind.Import;

    // Mails are sent, and people made.
    public bool IsRepeatable(string action) => false;

    public async Task<ItemOutcome> RunAsync(string action, string request, OperationTask task, CancellationToken cancellationToken) =>
        (await RunAsync(action, request, [task], cancellationToken))[0];

    public async Task<IReadOnlyList<ItemOutcome>> RunAsync(string action, string request, IReadOnlyList<OperationTask> tasks, CancellationToken cancellationToken)
    {
        if (await rights.RefusalOfAsync([UserPermissions.Create], withinReach: false) is Failure refused)
        {
            return [.. tasks.Select(_ => ItemOutcome.Failed(refused))];
        }

        ImportedRow[] all = [.. tasks.Select(Read)];
        var (invited, created) = (new Queue<ItemOutcome>(), new Queue<ItemOutcome>());
        (await InviteAsync([.. all.Where(ImportedSignIn.IsInvitation)], cancellationToken)).ForEach(invited.Enqueue);
        (await CreateAsync([.. all.Where(row => !ImportedSignIn.IsInvitation(row))], cancellationToken)).ForEach(created.Enqueue);
        return [.. all.Select(row => (ImportedSignIn.IsInvitation(row) ? invited : created).Dequeue())];
    }

    public async Task<IReadOnlyList<bool>> AreUndoneAsync(IReadOnlyList<OperationTask> tasks, DateTime since, CancellationToken cancellationToken)
    {
        var undone = new List<bool>(tasks.Count);
        foreach (OperationTask task in tasks)
        {
            undone.Add(await inviting.ForgetUnmadeAsync(Read(task).Email, since, cancellationToken));
        }

        return undone;
    }

    private static ImportedRow Read(OperationTask task) => JsonSerializer.Deserialize<ImportedRow>(task.Data!, ApiJson.Options)!;

    private async Task<List<ItemOutcome>> CreateAsync(ImportedRow[] all, CancellationToken cancellationToken)
    {
        BatchOutcomes<NewUser> outcomes = await ReadAsync(all, person => person with { StartsWithoutPassword = person.Kind == NewUserKind.Password }, cancellationToken);
        return [.. outcomes.With(await creation.CreateAsync(outcomes.Wanted, cancellationToken), (wanted, made) => ItemOutcome.Succeeded(Sentence(wanted, made)) with { SubjectId = made.Id })];
    }

    private async Task<List<ItemOutcome>> InviteAsync(ImportedRow[] all, CancellationToken cancellationToken)
    {
        BatchOutcomes<NewInvitation> outcomes = await ReadAsync(all, person => new NewInvitation(person, Message: null), cancellationToken);
        return [.. outcomes.With(await inviting.InviteAsync(outcomes.Wanted, cancellationToken), (_, id) => ItemOutcome.Succeeded("Invited.") with { SubjectId = id })];
    }

    private async Task<BatchOutcomes<T>> ReadAsync<T>(ImportedRow[] all, Func<NewUser, T> wanted, CancellationToken cancellationToken)
        where T : notnull
    {
        var outcomes = new BatchOutcomes<T>(all.Length);
        for (int place = 0; place < all.Length; place++)
        {
            var problems = new List<CsvProblem>();
            NewUser person = await rules.WantedAsync(all[place], problems, cancellationToken);
            outcomes.Read(place, wanted(person), problems);
        }

        return outcomes;
    }

    private static string Sentence(NewUser wanted, CreatedUser created) => (wanted, created) switch
    {
        (_, { MailSent: false }) => "Created. The mail that says how to sign in could not be sent.",
        ({ StartsWithoutPassword: true }, _) => "Created without a password: they choose one with 'Forgot password', or somebody sets one.",
        _ => "Created.",
    };
}
