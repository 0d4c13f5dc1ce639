using System.Text;
using Our.UserAccess.UserFiles.Contracts;

namespace Our.UserAccess.UserFiles.Csv;

/// <summary>Reads RFC 4180 with a comma, a semicolon or a tab between the cells, whichever the header has most of.</summary>
internal sealed class CsvReader
{
    private readonly string _text;
    private readonly char _delimiter;
    private readonly List<CsvRow> _rows = [];
    private readonly List<string> _cells = [];
    private readonly StringBuilder _cell = new();
    private int _number = 1;
    private int _at;

    private CsvReader(string text)
    {
        _text = text.TrimStart('\uFEFF');
        string header = _text.Split('\n', 2)[0];
        _delimiter = new[] { ',', ';', '\t' }.MaxBy(candidate => header.Count(character => character == candidate));
    }

    public static CsvFile Read(string text) => new CsvReader(text).Read();

    private CsvFile Read()
    {
        while (_at < _text.Length)
        {
            CsvProblem? problem = _cell.Length == 0 && _text[_at] == '"' ? ReadQuoted() : ReadPlain();
            if (problem is not null)
            {
                return new CsvFile(_rows, problem);
            }
        }

        EndRow();
        return new CsvFile(_rows, Problem: null);
    }

    private CsvProblem? ReadPlain()
    {
        char next = _text[_at++];
        switch (next)
        {
            case '\r' when _at < _text.Length && _text[_at] == '\n':
                break;
            case '\n' or '\r':
                EndRow();
                break;
            case '"':
                return Problem("A quote stands inside a cell that does not begin with one. Put the whole cell into quotes, and double those in it.");
            default:
                _ = next == _delimiter ? EndCell() : _cell.Append(next);
                break;
        }

        return null;
    }

    private CsvProblem? ReadQuoted()
    {
        _at++;
        while (true)
        {
            int quote = _text.IndexOf('"', _at);
            if (quote < 0)
            {
                return Problem("A quote that opens a cell here is never closed.");
            }

            _cell.Append(_text, _at, quote - _at);
            _at = quote + 1;
            if (_at == _text.Length || _text[_at] == _delimiter || _text[_at] is '\r' or '\n')
            {
                return null;
            }

            if (_text[_at++] != '"')
            {
                return Problem("Something follows the quote that closes a cell. Double the quotes inside it.");
            }

            _cell.Append('"');
        }
    }

    private StringBuilder EndCell()
    {
        _cells.Add(CsvText.Original(_cell.ToString().Trim()));
        return _cell.Clear();
    }

    private void EndRow()
    {
        EndCell();
        if (_cells.Exists(cell => cell.Length > 0))
        {
            _rows.Add(new CsvRow(_number, [.. _cells]));
        }

        _cells.Clear();
        _number++;
    }

    private CsvProblem Problem(string sentence) => new(_number, string.Empty, sentence);
}
