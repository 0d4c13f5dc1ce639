using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Users.Creation;

internal sealed class ManyCreations(UserCreation creation, NewUserRules rules, IUserMaker maker, IUmbracoTransaction transaction) : IManyCreations
{
    public async Task<IReadOnlyList<Outcome<CreatedUser>>> CreateAsync(IReadOnlyList<NewUser> wanted, CancellationToken cancellationToken)
    {
        var outcomes = new Outcome<CreatedUser>[wanted.Count];
        var allowed = new List<int>();
        for (int place = 0; place < wanted.Count; place++)
        {
            if (await rules.RefusalAsync(wanted[place], cancellationToken) is Failure refused)
            {
                outcomes[place] = refused;
            }
            else
            {
                allowed.Add(place);
            }
        }

        MadeUser[]? made = allowed.Count > 1 ? await MakeAsync([.. allowed.Select(place => wanted[place])]) : null;
        for (int done = 0; done < allowed.Count; done++)
        {
            NewUser one = wanted[allowed[done]];

            // Each alone where they could not be made together: all that is wrong is found again, and what is right is made.
            outcomes[allowed[done]] = made is null
                ? await creation.CreateAsync(one, cancellationToken)
                : await creation.CompleteAsync(made[done], one, cancellationToken);
        }

        return outcomes;
    }

    private async Task<MadeUser[]?> MakeAsync(NewUser[] people)
    {
        // Umbraco looks for twins among those who are there, and nobody is before the end of the transaction.
        if (Twins.Among(people.Select(person => person.Profile)))
        {
            return null;
        }

        var made = new List<MadeUser>(people.Length);
        return await transaction.RunAsync(MakeAllAsync) ? [.. made] : null;

        async Task<bool> MakeAllAsync()
        {
            foreach (NewUser person in people)
            {
                if (!(await maker.MakeAsync(person)).TryGet(out MadeUser? one, out _))
                {
                    return false;
                }

                made.Add(one);
            }

            return true;
        }
    }
}
