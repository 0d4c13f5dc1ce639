using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;
using Our.UserAccess.Users.GetUser;

namespace Our.UserAccess.Users.CreateUser;

internal sealed class CreateUserHandler(IUserCreation creation, GetUserHandler reading)
{
    public async Task<Outcome<CreatedUserItem>> HandleAsync(CreateUserBody body, CancellationToken cancellationToken)
    {
        var errors = new FieldErrors();
        errors.AddIf(body.Kind is null, "kind", "'kind' is needed: password, singleSignOn or api.");
        if (errors.ToFailure() is Failure wrong)
        {
            return wrong;
        }

        if (!(await creation.CreateAsync(Wanted(body), cancellationToken)).TryGet(out CreatedUser? created, out Failure? refused)
            || !(await reading.HandleAsync(created.Id, cancellationToken)).TryGet(out UserDetail? user, out refused))
        {
            return refused;
        }

        return new CreatedUserItem { User = user, Password = created.Password, MailSent = created.MailSent };
    }

    private static NewUser Wanted(CreateUserBody body)
    {
        string email = body.Email?.Trim() ?? string.Empty;
        return new NewUser
        {
            Kind = body.Kind!.Value,
            Profile = new ProfileFields
            {
                Name = body.Name?.Trim() ?? string.Empty,
                Email = email,
                UserName = string.IsNullOrWhiteSpace(body.UserName) ? email : body.UserName.Trim(),
                LanguageIsoCode = body.LanguageIsoCode,
            },
            GroupIds = [.. (body.GroupIds ?? []).Distinct()],
            Assignments = [.. (body.Assignments ?? []).Select(assignment => Draft(assignment, body.Reason))],
            AccessUntil = body.AccessUntil?.UtcDateTime,
            Password = body.Password,
            Reason = body.Reason?.Trim() ?? string.Empty,
        };
    }

    private static AssignmentDraft Draft(NewAssignmentBody assignment, string? reason) => new()
    {
        GroupId = assignment.GroupId ?? Guid.Empty,
        WorkspaceId = assignment.WorkspaceId,
        From = assignment.From?.UtcDateTime,
        Until = assignment.Until?.UtcDateTime,
        Reason = assignment.Reason ?? reason ?? string.Empty,
    };
}
