using Our.UserAccess.Decisions.Questions;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Access;

/// <summary>Turns what was sent into a question, or says which field is wrong.</summary>
internal sealed class QuestionReader(AccessSubjects subjects, TimeProvider clock)
{
    public async Task<Outcome<AskedQuestion>> ReadAsync(QuestionBody body)
    {
        if (!QuestionFields.Read(body.NodeId, body.Verb).TryGet(out QuestionFields? fields, out Failure? wrong))
        {
            return wrong;
        }

        Outcome<AccessSubject> found = await subjects.FindAsync(new SubjectReference(body.UserId, body.GroupId, fields.Node));
        if (!found.TryGet(out AccessSubject? subject, out Failure? refused))
        {
            return refused;
        }

        var question = new Question(
            subject.User, fields.Node, fields.Verb, body.At ?? clock.GetUtcNow(), QuestionFields.Circumstances(body.DocumentType, body.Culture));
        return new AskedQuestion(subject.Facts, question);
    }
}
