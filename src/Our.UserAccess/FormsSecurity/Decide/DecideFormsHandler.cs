using Our.UserAccess.FormsSecurity.Facts;
using Our.UserAccess.FormsSecurity.Sentences;
using Our.UserAccess.FormsSecurity.Subjects;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.FormsSecurity.Decide;

/// <summary>About oneself anybody may ask.</summary>
internal sealed class DecideFormsHandler(FormsAskers askers, FormsFactsKeeper keeper, FormsSentences sentences, FormsSubjects subjects, FormsQuestionRights rights)
{
    public async Task<Outcome<FormsStory>> HandleAsync(FormsQuestionBody body, CancellationToken cancellationToken)
    {
        if ((Check(body) ?? await rights.RefusalAsync(body.UserId.GetValueOrDefault())) is Failure refused)
        {
            return refused;
        }

        Guid user = body.UserId.GetValueOrDefault();
        if (!rights.IsSelf(user) && (await subjects.FindAsync(FormsSubjectKind.User, user)).Failure is Failure missing)
        {
            return missing;
        }

        return await sentences.TellAsync(
            await keeper.CurrentAsync(cancellationToken), askers.Of(user, body.At), body.Place, body.Permission.GetValueOrDefault());
    }

    private static Failure? Check(FormsQuestionBody body)
    {
        var errors = new FieldErrors();
        errors.AddIf(body.UserId is null, "userId", "'userId' is needed: about whom is asked.");
        errors.AddIf(body.Permission is null, "permission", "'permission' is needed: one of the seven permissions of forms.");
        errors.AddIf(body is { FormId: not null, FolderId: not null }, "folderId", "'folderId' and 'formId' cannot be asked about together.");
        return errors.ToFailure();
    }
}
