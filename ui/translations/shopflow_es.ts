<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name></name>
    <message>
        <source>mean of the people&apos;s wages</source>
        <translation>media de los salarios del equipo</translation>
    </message>
    <message>
        <source>employer&apos;s social insurance, about 11 %</source>
        <translation>Seguridad Social a cargo de la empresa, cerca del 11&#xa0;%</translation>
    </message>
    <message>
        <source>timed by the owner of the sample shop</source>
        <translation>cronometrado por el dueño del negocio de ejemplo</translation>
    </message>
    <message>
        <source>How long people will wait</source>
        <translation>Cuánto esperarán los clientes</translation>
    </message>
    <message>
        <source>An order is assumed to take {minutes:.1f} minutes of work ({basis}).</source>
        <translation>Se supone que un pedido lleva {minutes:.1f} minutos de trabajo ({basis}).</translation>
    </message>
    <message>
        <source>Customers are assumed to wait about {minutes:.0f} minutes before they leave ({basis}).</source>
        <translation>Se supone que los clientes esperan unos {minutes:.0f} minutos antes de irse ({basis}).</translation>
    </message>
    <message>
        <source>An hour of work</source>
        <translation>Una hora de trabajo</translation>
    </message>
    <message>
        <source>The employer&apos;s share on top of wages</source>
        <translation>Lo que usted paga además del sueldo</translation>
    </message>
    <message>
        <source>An average order</source>
        <translation>Un pedido medio</translation>
    </message>
    <message>
        <source>What is left of an order after ingredients</source>
        <translation>Lo que queda de un pedido tras los ingredientes</translation>
    </message>
    <message>
        <source>{what} is assumed to be {text} ({basis}).</source>
        <translation>{what}: se supone {text} ({basis}).</translation>
    </message>
    <message>
        <source>There are no orders yet. Import an orders file from your till first.</source>
        <translation>Aún no hay pedidos. Importe primero un archivo de pedidos de su caja.</translation>
    </message>
    <message>
        <source>{name} cannot be read: save it as a CSV file and try again.</source>
        <translation>{name} no se puede leer: guárdelo como CSV y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>{name} needs a heading, a column of dates and at least one column of numbers.</source>
        <translation>{name} necesita un encabezado, una columna de fechas y al menos una columna de números.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {text} is not a date as YYYY-MM-DD.</source>
        <translation>{name}, línea {line}: {text} no es una fecha como AAAA-MM-DD.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {text} is not a number.</source>
        <translation>{name}, línea {line}: {text} no es un número.</translation>
    </message>
    <message>
        <source>There are no orders yet, so there is nothing to forecast from: import a till export.</source>
        <translation>Aún no hay pedidos, así que no hay con qué hacer una previsión: importe los pedidos de su caja.</translation>
    </message>
    <message>
        <source>None of the orders lies within the opening hours: check the hours on the Orders page.</source>
        <translation>Ningún pedido está dentro del horario de apertura: revise el horario en la página Pedidos.</translation>
    </message>
    <message>
        <source>Taken as closed, because there are no orders: {dates}.</source>
        <translation>Se toman como cerrados, porque no hay pedidos: {dates}.</translation>
    </message>
    <message>
        <source>Left out, because far too few orders were recorded: {dates}.</source>
        <translation>No se usan, porque se registraron muy pocos pedidos: {dates}.</translation>
    </message>
    <message>
        <source>Left out, because the till seems to have been off: {times}.</source>
        <translation>No se usan, porque parece que la caja estaba apagada: {times}.</translation>
    </message>
    <message>
        <source>{date:%d %b %Y}</source>
        <translation>{date:%d %b %Y}</translation>
    </message>
    <message>
        <source>{first} and {more} more</source>
        <translation>{first} y {more} más</translation>
    </message>
    <message>
        <source>“{name}” is a folder; choose a file name to save under.</source>
        <translation>«{name}» es una carpeta; elija un nombre de archivo para guardar.</translation>
    </message>
    <message>
        <source>“{name}” cannot be saved because its folder does not exist; choose another folder.</source>
        <translation>«{name}» no se puede guardar porque su carpeta no existe; elija otra carpeta.</translation>
    </message>
    <message>
        <source>“{name}” cannot be saved because it is open in another program or may not be changed; close it there, or save under another name or in another folder.</source>
        <translation>«{name}» no se puede guardar porque está abierto en otro programa o no se puede cambiar; ciérrelo allí, o guarde con otro nombre o en otra carpeta.</translation>
    </message>
    <message>
        <source>“{name}” cannot be saved because the disk is full; free some space and save again.</source>
        <translation>«{name}» no se puede guardar porque el disco está lleno; libere espacio y guarde otra vez.</translation>
    </message>
    <message>
        <source>“{name}” cannot be saved there; choose another folder or another name.</source>
        <translation>«{name}» no se puede guardar ahí; elija otra carpeta u otro nombre.</translation>
    </message>
    <message>
        <source>Writing the calendars of {name}</source>
        <translation>Escribiendo los calendarios de {name}</translation>
    </message>
    <message>
        <source>The calendar cannot be written because “{name}” is no known time zone; choose the shop&apos;s again.</source>
        <translation>El calendario no se puede escribir porque «{name}» no es una zona horaria conocida; elija otra vez la del negocio.</translation>
    </message>
    <message>
        <source>Paid hours: {hours:g}</source>
        <translation>Horas pagadas: {hours:g}</translation>
    </message>
    <message>
        <source>Break {start:%H:%M}-{end:%H:%M}, paid</source>
        <translation>Pausa {start:%H:%M}-{end:%H:%M}, pagada</translation>
    </message>
    <message>
        <source>Break {start:%H:%M}-{end:%H:%M}, unpaid</source>
        <translation>Pausa {start:%H:%M}-{end:%H:%M}, sin pagar</translation>
    </message>
    <message>
        <source>{what} is missing</source>
        <translation>falta {what}</translation>
    </message>
    <message>
        <source>{what} “{words}” is no time such as 09:00</source>
        <translation>{what} «{words}» no es una hora como 09:00</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>Espera media</translation>
    </message>
    <message>
        <source>9 in 10 wait less than</source>
        <translation>9 de cada 10 esperan menos de</translation>
    </message>
    <message>
        <source>Your target</source>
        <translation>Su objetivo</translation>
    </message>
    <message>
        <source>Likely range, 8 days in 10</source>
        <translation>Rango probable, 8 de cada 10 días</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Asignadas</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necesarias</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>its days are not one after the other</source>
        <translation>sus días no van uno tras otro</translation>
    </message>
    <message>
        <source>it cannot be read as an Excel workbook</source>
        <translation>no se puede leer como libro de Excel</translation>
    </message>
    <message>
        <source>it has no sheet “Shifts”</source>
        <translation>no tiene la hoja «Shifts»</translation>
    </message>
    <message>
        <source>row {number} of its sheet “Shifts” has no dates</source>
        <translation>la fila {number} de su hoja «Shifts» no tiene fechas</translation>
    </message>
    <message>
        <source>its sheet “Shifts” has no row that begins with “{person}”</source>
        <translation>su hoja «Shifts» no tiene ninguna fila que empiece por «{person}»</translation>
    </message>
    <message>
        <source>Row {row}, {day:%A %d %B}</source>
        <translation>Fila {row}, {day:%A %d %B}</translation>
    </message>
    <message>
        <source>{where}: hours without a name; write the name into the first column.</source>
        <translation>{where}: horas sin nombre; escriba el nombre en la primera columna.</translation>
    </message>
    <message>
        <source>{where}: “{name}” is not among your people; add them first or correct the name.</source>
        <translation>{where}: «{name}» no está en su equipo; añada antes a esa persona o corrija el nombre.</translation>
    </message>
    <message>
        <source>The shift stays as it is in your plan.</source>
        <translation>El turno se queda como está en su plan.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>No se incluye.</translation>
    </message>
    <message>
        <source>{where}, {name}: {error}. {kept}</source>
        <translation>{where}, {name}: {error}. {kept}</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>el comienzo</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>el final</translation>
    </message>
    <message>
        <source>the beginning of the break</source>
        <translation>el comienzo de la pausa</translation>
    </message>
    <message>
        <source>the end of the break</source>
        <translation>el final de la pausa</translation>
    </message>
    <message>
        <source>the break does not lie within the hours of work</source>
        <translation>la pausa no está dentro de las horas de trabajo</translation>
    </message>
    <message>
        <source>“{name}” cannot be read back because {why}; choose the Excel plan that ShopFlow has written.</source>
        <translation>«{name}» no se puede leer porque {why}; elija el plan de Excel que ha escrito ShopFlow.</translation>
    </message>
    <message>
        <source>Assumed numbers are marked: measure or enter them.</source>
        <translation>Los números supuestos van marcados: mídalos o escríbalos.</translation>
    </message>
    <message>
        <source>The shop and its orders are invented.</source>
        <translation>El negocio y sus pedidos son inventados.</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>En qué se basa</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Supuestos</translation>
    </message>
    <message>
        <source>The clock changes in the night of {day:%A %d %B}: {name} works {worked:g} hours, not {seen:g} as the clock on the wall says; hours and wages here go by the clock.</source>
        <translation>En la noche del {day:%A %d %B} cambia la hora: {name} trabaja {worked:g} horas, no las {seen:g} que marca el reloj; aquí las horas y los sueldos siguen el reloj.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Negocio</translation>
    </message>
    <message>
        <source>First day planned</source>
        <translation>Primer día del plan</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} días</translation>
    </message>
    <message>
        <source>Orders used</source>
        <translation>Pedidos usados</translation>
    </message>
    <message>
        <source>complete opening hours only</source>
        <translation>solo con horario completo</translation>
    </message>
    <message>
        <source>First day of orders</source>
        <translation>Primer día de pedidos</translation>
    </message>
    <message>
        <source>Last day of orders</source>
        <translation>Último día de pedidos</translation>
    </message>
    <message>
        <source>Days with hours left out</source>
        <translation>Días con horas sin usar</translation>
    </message>
    <message>
        <source>the till was off or the file is cut off there</source>
        <translation>la caja estaba apagada o el archivo se corta ahí</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>Simulated days behind each wait</source>
        <translation>Días simulados detrás de cada espera</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Hecho el</translation>
    </message>
    <message>
        <source>Promise: longest wait, minutes</source>
        <translation>Promesa: espera máxima, minutos</translation>
    </message>
    <message>
        <source>your plan</source>
        <translation>su plan</translation>
    </message>
    <message>
        <source>Promise: share of customers served within it</source>
        <translation>Promesa: porcentaje de clientes atendidos en ese tiempo</translation>
    </message>
    <message>
        <source>Promise: most customers who may leave</source>
        <translation>Promesa: máximo de clientes que pueden irse</translation>
    </message>
    <message>
        <source>Never fewer people than</source>
        <translation>Nunca menos personas que</translation>
    </message>
    <message>
        <source>Work on an order ({stage}), seconds</source>
        <translation>Trabajo por pedido ({stage}), segundos</translation>
    </message>
    <message>
        <source>Spread of that work ({stage}), share of the mean</source>
        <translation>Variación de ese trabajo ({stage}), respecto a la media</translation>
    </message>
    <message>
        <source>Patience of waiting customers, seconds</source>
        <translation>Paciencia de los clientes que esperan, segundos</translation>
    </message>
    <message>
        <source>Turn away at the sight of the line, per person waiting</source>
        <translation>Se dan la vuelta al ver la cola, por persona que espera</translation>
    </message>
    <message>
        <source>Wage per hour ({currency})</source>
        <translation>Sueldo por hora ({currency})</translation>
    </message>
    <message>
        <source>Employer&apos;s share on top of wages</source>
        <translation>Lo que paga usted además del sueldo</translation>
    </message>
    <message>
        <source>Average order ({currency})</source>
        <translation>Pedido medio ({currency})</translation>
    </message>
    <message>
        <source>Left of an order after ingredients</source>
        <translation>Queda de un pedido tras ingredientes</translation>
    </message>
    <message>
        <source>Share of those who leave and come back the same day</source>
        <translation>Parte de los que se van que vuelve el mismo día</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Día a día</translation>
    </message>
    <message>
        <source>Worked out from the sheet Shifts: change a time there and bars and sums follow.</source>
        <translation>Se calcula a partir de la hoja Shifts: cambie allí una hora y las barras y las sumas se actualizan.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Paid break</source>
        <translation>Pausa pagada</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Paid hours</source>
        <translation>Horas pagadas</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>Orders expected</source>
        <translation>Pedidos esperados</translation>
    </message>
    <message>
        <source>Per {minutes} minutes. Likely range: 8 days in 10. {how}</source>
        <translation>Cada {minutes} minutos. Rango probable: 8 de cada 10 días. {how}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Expected orders</source>
        <translation>Pedidos esperados</translation>
    </message>
    <message>
        <source>Likely from</source>
        <translation>Probable desde</translation>
    </message>
    <message>
        <source>Likely to</source>
        <translation>Probable hasta</translation>
    </message>
    <message>
        <source>Height of range</source>
        <translation>Alto del rango</translation>
    </message>
    <message>
        <source>1 week before</source>
        <translation>1 semana antes</translation>
    </message>
    <message>
        <source>{weeks} weeks before</source>
        <translation>{weeks} semanas antes</translation>
    </message>
    <message>
        <source>(free place on the sheet Shifts)</source>
        <translation>(lugar libre en la hoja Shifts)</translation>
    </message>
    <message>
        <source>Worked out from the sheet Shifts. Change a wage here: wages and cost follow.</source>
        <translation>Se calcula a partir de la hoja Shifts. Cambie aquí un sueldo: los sueldos y el coste se actualizan.</translation>
    </message>
    <message>
        <source>Wages ({currency})</source>
        <translation>Sueldos ({currency})</translation>
    </message>
    <message>
        <source>Extra pay as planned ({currency})</source>
        <translation>Pluses según el plan ({currency})</translation>
    </message>
    <message>
        <source>Cost with employer&apos;s share ({currency})</source>
        <translation>Coste total para usted ({currency})</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Turnos</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todo el equipo</translation>
    </message>
    <message>
        <source>People needed and scheduled</source>
        <translation>Personas necesarias y asignadas</translation>
    </message>
    <message>
        <source>Least people that keep your promise, per {minutes} minutes; in the last table + is short and - is spare.</source>
        <translation>Mínimo de personas que cumple su promesa, cada {minutes} minutos; en la última tabla, + son las que faltan y - las que sobran.</translation>
    </message>
    <message>
        <source>Short (+) or spare (-)</source>
        <translation>Faltan (+) o sobran (-)</translation>
    </message>
    <message>
        <source>The week in three pictures</source>
        <translation>La semana en tres imágenes</translation>
    </message>
    <message>
        <source>Drawn from the sheets Forecast, Waits and People needed.</source>
        <translation>A partir de las hojas Forecast, Waits y People needed.</translation>
    </message>
    <message>
        <source>Orders expected and likely range</source>
        <translation>Pedidos esperados y rango probable</translation>
    </message>
    <message>
        <source>Waits against your target</source>
        <translation>Esperas frente a su objetivo</translation>
    </message>
    <message>
        <source>{day:%A %d %B}: people needed (dashes) and scheduled (bars)</source>
        <translation>{day:%A %d %B}: personas necesarias (rayas) y asignadas (barras)</translation>
    </message>
    <message>
        <source>{hours:g} hours of people are short that day.</source>
        <translation>Ese día faltan {hours:g} horas de personal.</translation>
    </message>
    <message>
        <source>Most are expected {when:%A %H:%M}: {orders:.0f}.</source>
        <translation>El momento con más pedidos: {when:%A %H:%M}, unos {orders:.0f}.</translation>
    </message>
    <message>
        <source>The promise is not kept in {late} of {times} times.</source>
        <translation>La promesa no se cumple en {late} de {times} ratos.</translation>
    </message>
    <message>
        <source>Shifts {first:%d %B} to {last:%d %B %Y}</source>
        <translation>Turnos del {first:%d %B} al {last:%d %B %Y}</translation>
    </message>
    <message>
        <source>{shop}: {shifts} shifts, {hours:g} paid hours. Change times, breaks and roles here; sums follow, and ShopFlow reads the file back.</source>
        <translation>{shop}: {shifts} turnos, {hours:g} horas pagadas. Cambie aquí horas, pausas y puestos; las sumas se actualizan y ShopFlow puede volver a leer el archivo.</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>Per {minutes} minutes, with the people scheduled. Nine days in ten lie between low and high. A wait runs from joining the line until the order is taken.</source>
        <translation>Cada {minutes} minutos, con las personas asignadas. Nueve de cada diez días quedan entre bajo y alto. La espera va desde ponerse en la cola hasta que se toma nota del pedido.</translation>
    </message>
    <message>
        <source>Per {minutes} minutes, with the people needed, because nobody is scheduled. Nine days in ten lie between low and high. A wait runs from joining the line until the order is taken.</source>
        <translation>Cada {minutes} minutos, con las personas necesarias, porque aún no hay nadie asignado. Nueve de cada diez días quedan entre bajo y alto. La espera va desde ponerse en la cola hasta que se toma nota del pedido.</translation>
    </message>
    <message>
        <source>Waits and customers who leave</source>
        <translation>Esperas y clientes que se van</translation>
    </message>
    <message>
        <source>Served within {minutes:g} minutes</source>
        <translation>Atendidos en {minutes:g} minutos</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Mean wait, minutes</source>
        <translation>Espera media, minutos</translation>
    </message>
    <message>
        <source>9 in 10 wait less than, minutes</source>
        <translation>9 de cada 10 esperan menos, minutos</translation>
    </message>
    <message>
        <source>Customers who leave</source>
        <translation>Clientes que se van</translation>
    </message>
    <message>
        <source>Your target, minutes</source>
        <translation>Su objetivo, minutos</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>esperado</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bajo</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>it has no column “{missing}”</source>
        <translation>no tiene la columna «{missing}»</translation>
    </message>
    <message>
        <source>it cannot be read as a table</source>
        <translation>no se puede leer como tabla</translation>
    </message>
    <message>
        <source>it has no rows</source>
        <translation>no tiene filas</translation>
    </message>
    <message>
        <source>line {line} is not a time and a whole number</source>
        <translation>la línea {line} no es una hora seguida de un número entero</translation>
    </message>
    <message>
        <source>line {line} has a time zone; times must be those of the shop&apos;s own clock</source>
        <translation>la línea {line} lleva zona horaria; las horas deben ser las del reloj del negocio</translation>
    </message>
    <message>
        <source>line {line} has {staff} people; 0 to {most} are possible</source>
        <translation>la línea {line} tiene {staff} personas; se permiten de 0 a {most}</translation>
    </message>
    <message>
        <source>“{name}” cannot be used for the people on duty because {why}; it needs the columns start,staff with rows such as 2026-11-23T07:00,2.</source>
        <translation>«{name}» no sirve para las personas en turno porque {why}; necesita las columnas start,staff con filas como 2026-11-23T07:00,2.</translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation>Escribiendo el libro de Excel</translation>
    </message>
    <message>
        <source>A forecast can only be made for days after your last order, which is on {last:%d %b %Y}: choose a later day.</source>
        <translation>Solo se puede hacer una previsión para los días posteriores a su último pedido, que es del {last:%d %b %Y}: elija un día posterior.</translation>
    </message>
    <message>
        <source>There are too few orders for a forecast: import at least a few days of orders from your till.</source>
        <translation>Hay muy pocos pedidos para una previsión: importe al menos los de unos cuantos días.</translation>
    </message>
    <message>
        <source>The opening hours are not known yet: enter them on the Orders page.</source>
        <translation>Aún no se conoce el horario de apertura: escríbalo en la página Pedidos.</translation>
    </message>
    <message>
        <source>No orders were counted yet: enter how many came in each half hour.</source>
        <translation>Aún no se ha contado ningún pedido: escriba cuántos llegaron en cada media hora.</translation>
    </message>
    <message>
        <source>{count} orders at {start:%H:%M} on {start:%d %b} cannot be right: correct the number.</source>
        <translation>{count} pedidos a las {start:%H:%M} del {start:%d %b} no puede ser: corrija el número.</translation>
    </message>
    <message>
        <source>The public holidays of {where} are not known: choose another country or region, or none.</source>
        <translation>No se conocen los festivos de {where}: elija otro país o región, o ninguno.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not a time zone. Use a name such as Europe/London or America/New_York.</source>
        <translation>«{name}» no es una zona horaria. Use un nombre como Europe/Madrid o America/New_York.</translation>
    </message>
    <message>
        <source>{name} has dates but no time of day, so it cannot show when it is busy. Export a list with one row per order and its time.</source>
        <translation>{name} tiene fechas pero no horas, así que no puede mostrar cuándo hay mucha gente. Exporte una lista con una fila por pedido y su hora.</translation>
    </message>
    <message>
        <source>{name} has more than {most_columns:,} columns, which no till export has. Check that it is the right file.</source>
        <translation>{name} tiene más de {most_columns:,} columnas, y ninguna caja exporta tantas. Compruebe que es el archivo correcto.</translation>
    </message>
    <message>
        <source>{name} does not have all of the columns {names}. Choose among those that it has.</source>
        <translation>{name} no tiene todas las columnas {names}. Elija entre las que tiene.</translation>
    </message>
    <message>
        <source>{name} has no column with dates and times of orders. Export a list of single orders from your till.</source>
        <translation>{name} no tiene ninguna columna con fechas y horas de pedidos. Exporte de su caja una lista con cada pedido.</translation>
    </message>
    <message>
        <source>{name} is no list of orders: one of its cells is longer than a book.</source>
        <translation>{name} no es una lista de pedidos: una de sus celdas es más larga que un libro.</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Leyendo {name}</translation>
    </message>
    <message>
        <source>{name} has a header but no orders below it. Choose a longer period in your till&apos;s export.</source>
        <translation>{name} tiene encabezado pero ningún pedido debajo. Elija un periodo más largo al exportar de su caja.</translation>
    </message>
    <message>
        <source>The times in the column &quot;{header}&quot; of {name} are missing, so it cannot show when it is busy. Export a list with one row per order and its time of day.</source>
        <translation>Faltan las horas en la columna «{header}» de {name}, así que no puede mostrar cuándo hay mucha gente. Exporte una lista con una fila por pedido y su hora.</translation>
    </message>
    <message>
        <source>No row of {name} is an order: {number:,} of {read:,} rows were left out, as {reason}. Choose another export or a longer period.</source>
        <translation>Ninguna fila de {name} es un pedido: {number:,} de {read:,} filas no se usan (motivo: {reason}). Elija otra exportación o un periodo más largo.</translation>
    </message>
    <message>
        <source>Dates were read with the {first} first, as you said.</source>
        <translation>Las fechas se han leído con el {first} primero, como usted indicó.</translation>
    </message>
    <message>
        <source>Dates such as {date} were read with the {first} first, because {why}.</source>
        <translation>Las fechas como {date} se han leído con el {first} primero, porque {why}.</translation>
    </message>
    <message>
        <source>Dates such as {date} were read with the {first} first; the file does not tell.</source>
        <translation>Las fechas como {date} se han leído con el {first} primero; el archivo no lo aclara.</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>Some dates in this file have the day first and others the month first ({one} and {other}), so no reading is safe. Export the file again in one date format.</source>
        <translation>Unas fechas de este archivo llevan primero el día y otras el mes ({one} y {other}), así que ninguna lectura es segura. Exporte el archivo otra vez con un solo formato de fecha.</translation>
    </message>
    <message>
        <source>the other reading lies in the future</source>
        <translation>la otra lectura cae en el futuro</translation>
    </message>
    <message>
        <source>only then do the days follow one another</source>
        <translation>solo así los días van seguidos</translation>
    </message>
    <message>
        <source>that fits the period that the file names</source>
        <translation>así encaja con el periodo que indica el archivo</translation>
    </message>
    <message>
        <source>your earlier files of this kind were</source>
        <translation>así eran sus archivos anteriores de este tipo</translation>
    </message>
    <message>
        <source>{day:%A} {number} {day:%B %Y}</source>
        <translation>{day:%A} {number} de {day:%B %Y}</translation>
    </message>
    <message>
        <source>Is {as_written} {spoken} or {spoken2}?</source>
        <translation>¿{as_written} es {spoken} o {spoken2}?</translation>
    </message>
    <message>
        <source>{name} cannot be opened: another program may be using it. Close it there and try again.</source>
        <translation>{name} no se puede abrir: quizá lo usa otro programa. Ciérrelo allí y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>{name} is not a table that can be read. Export the orders from your till as CSV or Excel.</source>
        <translation>{name} no es una tabla que se pueda leer. Exporte los pedidos de su caja en CSV o Excel.</translation>
    </message>
    <message>
        <source>{name} is a folder. Choose the file with the orders in it.</source>
        <translation>{name} es una carpeta. Elija el archivo con los pedidos.</translation>
    </message>
    <message>
        <source>{name} is not there any more. Choose the file again.</source>
        <translation>{name} ya no está ahí. Elija el archivo otra vez.</translation>
    </message>
    <message>
        <source>{name} is only the mark of a file that is open in Excel. Choose {named} itself.</source>
        <translation>{name} es solo el archivo temporal de uno abierto en Excel. Elija {named}.</translation>
    </message>
    <message>
        <source>{name} is empty. Export the orders from your till again.</source>
        <translation>{name} está vacío. Exporte otra vez los pedidos de su caja.</translation>
    </message>
    <message>
        <source>{name} is a PDF, made for printing. Export the orders from your till as CSV or Excel.</source>
        <translation>{name} es un PDF, hecho para imprimir. Exporte los pedidos de su caja en CSV o Excel.</translation>
    </message>
    <message>
        <source>{name} is a picture. Export the orders from your till as CSV or Excel.</source>
        <translation>{name} es una imagen. Exporte los pedidos de su caja en CSV o Excel.</translation>
    </message>
    <message>
        <source>{name} unpacks to {unpacked:,.1f} GB, which no till export does. Check where it comes from.</source>
        <translation>{name} ocupa {unpacked:,.1f}&#xa0;GB al descomprimirse, y ninguna caja exporta tanto. Compruebe de dónde viene.</translation>
    </message>
    <message>
        <source>{name} is damaged or not complete. Download it again.</source>
        <translation>{name} está dañado o incompleto. Descárguelo otra vez.</translation>
    </message>
    <message>
        <source>{name} is locked with a password. Unpack it and choose the file inside.</source>
        <translation>{name} está protegido con contraseña. Descomprímalo y elija el archivo que contiene.</translation>
    </message>
    <message>
        <source>{name} holds no table. Choose the CSV or Excel file that your till exports.</source>
        <translation>{name} no contiene ninguna tabla. Elija el archivo CSV o Excel que exporta su caja.</translation>
    </message>
    <message>
        <source>{name} holds {count} files. Unpack it and choose those with the orders.</source>
        <translation>{name} contiene {count} archivos. Descomprímalo y elija los de los pedidos.</translation>
    </message>
    <message>
        <source>{name} needs more than {written:,.1f} GB to unpack, which is not free here. Free some space, or export a shorter period.</source>
        <translation>{name} necesita más de {written:,.1f}&#xa0;GB para descomprimirse y no hay tanto espacio aquí. Libere espacio o exporte un periodo más corto.</translation>
    </message>
    <message>
        <source>{name} cannot be unpacked: the disk is full. Free some space and try again.</source>
        <translation>{name} no se puede descomprimir: el disco está lleno. Libere espacio y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>{number:,} customers from {start:%H:%M} on {day} {start:%B} cannot be: write a number from 0 to {most_per_half_hour}.</source>
        <translation>{number:,} clientes a partir de las {start:%H:%M} del {day} de {start:%B} no puede ser: escriba un número de 0 a {most_per_half_hour}.</translation>
    </message>
    <message>
        <source>Nobody was counted yet: write how many customers came in each half hour.</source>
        <translation>Aún no se ha contado a nadie: escriba cuántos clientes llegaron en cada media hora.</translation>
    </message>
    <message>
        <source>Counted by hand: the times within each half hour are spread evenly.</source>
        <translation>Contado a mano: los pedidos se reparten por igual dentro de cada media hora.</translation>
    </message>
    <message>
        <source>The last row is cut off, so the download may not be complete.</source>
        <translation>La última fila está cortada; quizá la descarga no esté completa.</translation>
    </message>
    <message>
        <source>Only the orders of {location} were taken.</source>
        <translation>Solo se han usado los pedidos de {location}.</translation>
    </message>
    <message>
        <source>Times in the file are UTC and were moved to the clock of {shop_zone}.</source>
        <translation>Las horas del archivo son UTC y se han pasado a la hora de {shop_zone}.</translation>
    </message>
    <message>
        <source>Times in the file are UTC and were kept so; tell the shop&apos;s time zone to move them to its clock.</source>
        <translation>Las horas del archivo son UTC y se han dejado así; indique la zona horaria del negocio para pasarlas a su hora.</translation>
    </message>
    <message>
        <source>Times carry their distance from UTC and were moved to the clock of {shop_zone}.</source>
        <translation>Las horas indican su diferencia con UTC y se han pasado a la hora de {shop_zone}.</translation>
    </message>
    <message>
        <source>Times carry several distances from UTC (clock change?); each was taken as the clock on the wall.</source>
        <translation>Las horas indican varias diferencias con UTC (¿cambio de hora?); cada una se ha tomado como hora local.</translation>
    </message>
    <message>
        <source>Times in the file are those of {file_zone} and were moved to the clock of {shop_zone}.</source>
        <translation>Las horas del archivo son de {file_zone} y se han pasado a la hora de {shop_zone}.</translation>
    </message>
    <message>
        <source>let the business day begin at {time}</source>
        <translation>haga que la jornada empiece a las {time}</translation>
    </message>
    <message>
        <source>{share:.0%} of the orders are between 1 and 5 in the night: the till&apos;s clock or time zone may be wrong</source>
        <translation>El {share:.0%} de los pedidos son entre la 1 y las 5 de la madrugada: quizá el reloj o la zona horaria de la caja estén mal</translation>
    </message>
    <message>
        <source>{doubt}; if you are open then, {own_day}.</source>
        <translation>{doubt}; si usted abre a esas horas, {own_day}.</translation>
    </message>
    <message>
        <source>Some orders are around 4 in the night: {own_day}, when it is quietest.</source>
        <translation>Algunos pedidos son hacia las 4 de la madrugada: {own_day}, cuando hay menos gente.</translation>
    </message>
    <message>
        <source>about {minutes} minutes later</source>
        <translation>unos {minutes} minutos más tarde</translation>
    </message>
    <message>
        <source>about {minutes} minutes earlier</source>
        <translation>unos {minutes} minutos antes</translation>
    </message>
    <message>
        <source>The days of {till} begin and end {shift} than those of the other tills: check its clock.</source>
        <translation>Los días de {till} empiezan y terminan {shift} que los de las otras cajas: revise su reloj.</translation>
    </message>
    <message>
        <source>{share:.0%} of the rows have the very second of the row before: this may be a list of items, not of orders.</source>
        <translation>El {share:.0%} de las filas tienen el mismo segundo que la anterior: quizá sea una lista de artículos y no de pedidos.</translation>
    </message>
    <message>
        <source>All times are rounded to quarter hours or hours, so the shape within an hour is not known.</source>
        <translation>Todas las horas están redondeadas a cuartos de hora u horas, así que no se sabe qué pasa dentro de cada hora.</translation>
    </message>
    <message>
        <source>{cut_service_times:,} handling times under 5 seconds or over 60 minutes were not used.</source>
        <translation>No se han usado {cut_service_times:,} tiempos de preparación de menos de 5 segundos o de más de 60 minutos.</translation>
    </message>
    <message>
        <source>Putting the orders of {name} together</source>
        <translation>Juntando los pedidos de {name}</translation>
    </message>
    <message>
        <source>{name} has no location &quot;{wanted}&quot;. It names: {names}.</source>
        <translation>{name} no tiene el local «{wanted}». Los que tiene: {names}.</translation>
    </message>
    <message>
        <source>No row of {name} is an order that counts: all are refunds, cancelled or without a time.</source>
        <translation>Ninguna fila de {name} es un pedido que cuente: todas son devoluciones o anulaciones, o no tienen hora.</translation>
    </message>
    <message>
        <source>{name} ({locations:,} orders)</source>
        <translation>{name} ({locations:,} pedidos)</translation>
    </message>
    <message>
        <source>This file holds {count} shops. Which one is yours?</source>
        <translation>Este archivo contiene {count} negocios. ¿Cuál es el suyo?</translation>
    </message>
    <message>
        <source>{day} to {end}</source>
        <translation>{day} al {end}</translation>
    </message>
    <message>
        <source>{day} {first:%B} to {end}</source>
        <translation>{day} de {first:%B} al {end}</translation>
    </message>
    <message>
        <source>{day} {first:%B %Y} to {end}</source>
        <translation>{day} de {first:%B %Y} al {end}</translation>
    </message>
    <message>
        <source>an empty line</source>
        <translation>una línea vacía</translation>
    </message>
    <message>
        <source>the order time is empty</source>
        <translation>falta la hora del pedido</translation>
    </message>
    <message>
        <source>no readable date (a total or a note)</source>
        <translation>sin fecha legible (un total o una nota)</translation>
    </message>
    <message>
        <source>no readable time of day</source>
        <translation>sin hora legible</translation>
    </message>
    <message>
        <source>the header again</source>
        <translation>otra vez el encabezado</translation>
    </message>
    <message>
        <source>a refund</source>
        <translation>devolución</translation>
    </message>
    <message>
        <source>a test sale</source>
        <translation>venta de prueba</translation>
    </message>
    <message>
        <source>too small to be a sale</source>
        <translation>demasiado pequeño para ser una venta</translation>
    </message>
    <message>
        <source>further line of the same order</source>
        <translation>otra línea del mismo pedido</translation>
    </message>
    <message>
        <source>another location</source>
        <translation>otro local</translation>
    </message>
    <message>
        <source>{header} is filled in</source>
        <translation>{header} tiene contenido</translation>
    </message>
    <message>
        <source>{header} says that it is no sale</source>
        <translation>{header} dice que no es una venta</translation>
    </message>
    <message>
        <source>{header} is empty</source>
        <translation>{header} está vacío</translation>
    </message>
    <message>
        <source>{header} is &quot;{text}&quot;</source>
        <translation>{header} es «{text}»</translation>
    </message>
    <message>
        <source>{name} cannot be read as a workbook: it may be damaged. Export it again.</source>
        <translation>{name} no se puede leer como libro de Excel: quizá esté dañado. Expórtelo otra vez.</translation>
    </message>
    <message>
        <source>{name} has no cells in it. Export the orders from your till again.</source>
        <translation>{name} no tiene celdas. Exporte otra vez los pedidos de su caja.</translation>
    </message>
    <message>
        <source>{name} is locked with a password. Open it in Excel, save it without one, and choose it again.</source>
        <translation>{name} está protegido con contraseña. Ábralo en Excel, guárdelo sin ella y elíjalo otra vez.</translation>
    </message>
    <message>
        <source>{name} is a web page, not an export. Log in to your till&apos;s website and download the orders again.</source>
        <translation>{name} es una página web, no una exportación. Entre en la web de su caja y descargue otra vez los pedidos.</translation>
    </message>
    <message>
        <source>About {left:.0%} of the customers of past days are taken to have left without ordering, with the people who are usually on duty on that weekday; the forecast counts them in.</source>
        <translation>Se supone que cerca del {left:.0%} de los clientes de días pasados se fue sin pedir, con las personas que suelen estar en turno ese día de la semana; la previsión cuenta con ellos.</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>suposición</translation>
    </message>
    <message>
        <source>a guess: a free drink for one in thirty</source>
        <translation>una suposición: una bebida gratis a uno de cada treinta</translation>
    </message>
    <message>
        <source>typical hourly wage</source>
        <translation>sueldo por hora típico</translation>
    </message>
    <message>
        <source>typical employer&apos;s share</source>
        <translation>lo que suele pagarse además del sueldo</translation>
    </message>
    <message>
        <source>typical counter order</source>
        <translation>pedido de mostrador típico</translation>
    </message>
    <message>
        <source>typical margin after ingredients</source>
        <translation>margen típico tras los ingredientes</translation>
    </message>
    <message>
        <source>The opening hours cannot be guessed because there are no orders yet: import a till export first.</source>
        <translation>No se puede suponer el horario de apertura porque aún no hay pedidos: importe antes los pedidos de su caja.</translation>
    </message>
    <message>
        <source>The people file has no column “{missing}”; its first line should be: {names}.</source>
        <translation>El archivo de personas no tiene la columna «{missing}»; su primera línea debería ser: {names}.</translation>
    </message>
    <message>
        <source>The people file {name} cannot be opened; check the name and the folder.</source>
        <translation>El archivo de personas {name} no se puede abrir; revise el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>{name} is not a list of people; save it as CSV (UTF-8) and open that.</source>
        <translation>{name} no es una lista de personas; guárdela como CSV (UTF-8) y ábrala.</translation>
    </message>
    <message>
        <source>Row {number} of the people file: column “{column}” is empty, expected {expected}.</source>
        <translation>Fila {number} del archivo de personas: la columna «{column}» está vacía; se esperaba {expected}.</translation>
    </message>
    <message>
        <source>Row {number} of the people file: column “{column}” says “{cell}”, expected {expected}.</source>
        <translation>Fila {number} del archivo de personas: la columna «{column}» dice «{cell}»; se esperaba {expected}.</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>hours a week such as 16</source>
        <translation>horas por semana, como 16</translation>
    </message>
    <message>
        <source>times such as 06:30-15:00, off, or nothing for always</source>
        <translation>horas como 06:30-15:00, off (libre) o nada si siempre puede</translation>
    </message>
    <message>
        <source>a role such as Barista or Lead/Barista</source>
        <translation>un puesto como Barista o Lead/Barista</translation>
    </message>
    <message>
        <source>pay per hour such as 14.50</source>
        <translation>sueldo por hora, como 14.50</translation>
    </message>
    <message>
        <source>hours a week from {least:g} (min_hours) to {most_hours:g}</source>
        <translation>horas por semana de {least:g} (min_hours) a {most_hours:g}</translation>
    </message>
    <message>
        <source>dates such as 2026-12-24, separated by ;</source>
        <translation>fechas como 2026-12-24, separadas por punto y coma (;)</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>hours a week such as 24, or nothing</source>
        <translation>horas por semana, como 24, o nada</translation>
    </message>
    <message>
        <source>mean of {count:,} orders</source>
        <translation>media de {count:,} pedidos</translation>
    </message>
    <message>
        <source>Reading your orders</source>
        <translation>Leyendo sus pedidos</translation>
    </message>
    <message>
        <source>Forecasting your week</source>
        <translation>Haciendo la previsión de su semana</translation>
    </message>
    <message>
        <source>1 order lies outside the opening hours and is not counted.</source>
        <translation>1 pedido está fuera del horario de apertura y no se cuenta.</translation>
    </message>
    <message>
        <source>{outside:,} orders lie outside the opening hours and are not counted.</source>
        <translation>{outside:,} pedidos están fuera del horario de apertura y no se cuentan.</translation>
    </message>
    <message>
        <source>keyholder</source>
        <translation>tiene llaves</translation>
    </message>
    <message>
        <source>The plan in this shop file is damaged and cannot be read; open a copy that you kept.</source>
        <translation>El plan de este archivo de negocio está dañado y no se puede leer; abra una copia que haya guardado.</translation>
    </message>
    <message>
        <source>This plan was saved by a newer ShopFlow; update ShopFlow to open it.</source>
        <translation>Este plan se guardó con un ShopFlow más nuevo; actualice ShopFlow para abrirlo.</translation>
    </message>
    <message>
        <source>{date:%a %d %b %Y} had {orders:.0f} orders, {share:.0%} more than usual. What happened on this day?</source>
        <translation>El {date:%a %d %b %Y} hubo {orders:.0f} pedidos, un {share:.0%} más de lo normal. ¿Qué pasó ese día?</translation>
    </message>
    <message>
        <source>{date:%a %d %b %Y} had {orders:.0f} orders, {share:.0%} fewer than usual. What happened on this day?</source>
        <translation>El {date:%a %d %b %Y} hubo {orders:.0f} pedidos, un {share:.0%} menos de lo normal. ¿Qué pasó ese día?</translation>
    </message>
    <message>
        <source>Is this your new normal?</source>
        <translation>¿Es ahora lo normal?</translation>
    </message>
    <message>
        <source>It is so from Monday to Friday.</source>
        <translation>Pasa de lunes a viernes.</translation>
    </message>
    <message>
        <source>It is so on Saturdays and Sundays.</source>
        <translation>Pasa los sábados y domingos.</translation>
    </message>
    <message>
        <source>Since about {date:%a %d %b %Y} there have been {share:.0%} more orders than before.</source>
        <translation>Más o menos desde el {date:%a %d %b %Y} hay un {share:.0%} más de pedidos que antes.</translation>
    </message>
    <message>
        <source>Since about {date:%a %d %b %Y} there have been {share:.0%} fewer orders than before.</source>
        <translation>Más o menos desde el {date:%a %d %b %Y} hay un {share:.0%} menos de pedidos que antes.</translation>
    </message>
    <message>
        <source>Since about {date:%a %d %b %Y} {share:.0%} more orders than before come before 12:00.</source>
        <translation>Más o menos desde el {date:%a %d %b %Y}, hasta las 12:00 llega un {share:.0%} más de pedidos que antes.</translation>
    </message>
    <message>
        <source>Since about {date:%a %d %b %Y} {share:.0%} fewer orders than before come before 12:00.</source>
        <translation>Más o menos desde el {date:%a %d %b %Y}, hasta las 12:00 llega un {share:.0%} menos de pedidos que antes.</translation>
    </message>
    <message>
        <source>Since about {date:%a %d %b %Y} {share:.0%} more orders than before come after 12:00.</source>
        <translation>Más o menos desde el {date:%a %d %b %Y}, a partir de las 12:00 llega un {share:.0%} más de pedidos que antes.</translation>
    </message>
    <message>
        <source>Since about {date:%a %d %b %Y} {share:.0%} fewer orders than before come after 12:00.</source>
        <translation>Más o menos desde el {date:%a %d %b %Y}, a partir de las 12:00 llega un {share:.0%} menos de pedidos que antes.</translation>
    </message>
    <message>
        <source>{date:%a %d %b %Y}: {orders:.0f} orders, though about {usual:.0f} are usual. Was the till off?</source>
        <translation>El {date:%a %d %b %Y} hubo {orders:.0f} pedidos, aunque lo normal son unos {usual:.0f}. ¿Estaba apagada la caja?</translation>
    </message>
    <message>
        <source>{date:%a %d %b %Y}, {begin}-{end}: {orders:.0f} orders, though about {usual:.0f} are usual. Was the till off?</source>
        <translation>El {date:%a %d %b %Y}, de {begin} a {end}, hubo {orders:.0f} pedidos, aunque lo normal son unos {usual:.0f}. ¿Estaba apagada la caja?</translation>
    </message>
    <message>
        <source>{date:%a %d %b %Y} ({name}): no orders at all. Were you closed?</source>
        <translation>El {date:%a %d %b %Y} ({name}) no hubo ningún pedido. ¿Estaba cerrado?</translation>
    </message>
    <message>
        <source>{date:%a %d %b %Y}: no orders at all. Were you closed?</source>
        <translation>El {date:%a %d %b %Y} no hubo ningún pedido. ¿Estaba cerrado?</translation>
    </message>
    <message>
        <source>{date:%a %d %b %Y} is {name}. You were closed on {last:%a %d %b %Y}. What will it be like?</source>
        <translation>El {date:%a %d %b %Y} es {name}. Usted cerró el {last:%a %d %b %Y}. ¿Cómo será?</translation>
    </message>
    <message>
        <source>{date:%a %d %b %Y} is {name}. What will it be like?</source>
        <translation>El {date:%a %d %b %Y} es {name}. ¿Cómo será?</translation>
    </message>
    <message>
        <source>{basis}, moved by what you saw</source>
        <translation>{basis}, ajustado por lo que usted vio</translation>
    </message>
    <message>
        <source>moved by what you saw</source>
        <translation>ajustado por lo que usted vio</translation>
    </message>
    <message>
        <source>The number of people in line or leaving must lie between nobody and 1,000.</source>
        <translation>El número de personas en la cola o que se van debe estar entre 0 y 1000.</translation>
    </message>
    <message>
        <source>The line and those who leave must be asked for at a time of the day.</source>
        <translation>Para la cola y los que se van hay que indicar una hora del día.</translation>
    </message>
    <message>
        <source>from the items of {orders:,} orders, times of {timed:,}</source>
        <translation>según los artículos de {orders:,} pedidos, con tiempos de {timed:,}</translation>
    </message>
    <message>
        <source>with a stopwatch</source>
        <translation>con cronómetro</translation>
    </message>
    <message>
        <source>No order was timed yet: tap Start when the work on an order begins and Done when it ends.</source>
        <translation>Aún no se ha cronometrado ningún pedido: pulse Empezar cuando empiece el trabajo en un pedido y Listo cuando termine.</translation>
    </message>
    <message>
        <source>A timed order must take more than nothing and at most two hours: correct or delete that time.</source>
        <translation>Un pedido cronometrado debe durar más de cero y como mucho dos horas: corrija o borre ese tiempo.</translation>
    </message>
    <message>
        <source>1 order timed {how}</source>
        <translation>1 pedido cronometrado {how}</translation>
    </message>
    <message>
        <source>{count} orders timed {how}</source>
        <translation>{count} pedidos cronometrados {how}</translation>
    </message>
    <message>
        <source>These orders only say when they were paid. That gives no time for the work: time some orders instead.</source>
        <translation>Estos pedidos solo dicen cuándo se pagaron. De ahí no se saca cuánto dura el trabajo: cronometre algunos pedidos.</translation>
    </message>
    <message>
        <source>No order says when it was begun and when it was done: time some orders with the stopwatch.</source>
        <translation>Ningún pedido dice cuándo se empezó y cuándo se terminó: cronometre algunos.</translation>
    </message>
    <message>
        <source>{count:,} orders with opened and closed times</source>
        <translation>{count:,} pedidos con hora de inicio y de fin</translation>
    </message>
    <message>
        <source>There are too few timed orders, or they are too alike, to tell what an item adds.</source>
        <translation>Hay muy pocos pedidos cronometrados, o se parecen demasiado, para saber cuánto suma un artículo.</translation>
    </message>
    <message>
        <source>It is not known who was on duty when orders were taken, so the till says nothing about the work.</source>
        <translation>No se sabe quién estaba en turno cuando entraron los pedidos, así que la caja no dice nada del trabajo.</translation>
    </message>
    <message>
        <source>Your till has taken {orders} orders in {span} with {people}: {minutes:.1f} minutes an order cannot be right. It must be below about {most:.1f} minutes.</source>
        <translation>Su caja registró {orders} pedidos en {span} con {people}: {minutes:.1f} minutos por pedido no puede ser. Tienen que ser menos de unos {most:.1f} minutos.</translation>
    </message>
    <message>
        <source>a quarter hour</source>
        <translation>un cuarto de hora</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} minutos</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>una persona</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} personas</translation>
    </message>
    <message>
        <source>The number of people on duty cannot be less than nobody.</source>
        <translation>El número de personas en turno no puede ser negativo.</translation>
    </message>
    <message>
        <source>typical counter order, 1.3 minutes</source>
        <translation>pedido de mostrador típico, 1,3 minutos</translation>
    </message>
    <message>
        <source>typical spread of counter orders</source>
        <translation>variación típica de pedidos de mostrador</translation>
    </message>
    <message>
        <source>typical patience, 8 minutes</source>
        <translation>paciencia típica, 8 minutos</translation>
    </message>
    <message>
        <source>nobody turns away at the sight of the line</source>
        <translation>nadie se da la vuelta al ver la cola</translation>
    </message>
    <message>
        <source>There must be at least one till and one machine.</source>
        <translation>Debe haber al menos una caja y una máquina.</translation>
    </message>
    <message>
        <source>People who change between till and bar are not faster for it: the slowdown is 1 or more.</source>
        <translation>Cambiar entre caja y barra no hace más rápido a nadie: el factor es 1 o más.</translation>
    </message>
    <message>
        <source>The way you serve has no step: add at least one step with its time.</source>
        <translation>Su forma de atender no tiene ningún paso: añada al menos uno con su tiempo.</translation>
    </message>
    <message>
        <source>The time an order takes must be more than nothing and less than a day.</source>
        <translation>El tiempo de un pedido debe ser mayor que cero y menor que un día.</translation>
    </message>
    <message>
        <source>The spread of the time an order takes must lie between 0 and 10.</source>
        <translation>La variación del tiempo de un pedido debe estar entre 0 y 10.</translation>
    </message>
    <message>
        <source>The measured times of an order must be at least two, above nothing and in ascending order.</source>
        <translation>Los tiempos medidos de un pedido deben ser al menos dos, mayores que cero y de menor a mayor.</translation>
    </message>
    <message>
        <source>The time customers are willing to wait cannot be less than nothing.</source>
        <translation>El tiempo que los clientes están dispuestos a esperar no puede ser negativo.</translation>
    </message>
    <message>
        <source>The share of customers who turn away at the sight of the line cannot be less than nothing.</source>
        <translation>El porcentaje de clientes que se dan la vuelta al ver la cola no puede ser negativo.</translation>
    </message>
    <message>
        <source>The share of orders that come together, and of people who do not come, must lie below {all:.0%}.</source>
        <translation>El porcentaje de pedidos que llegan juntos y el de personas que no vienen deben ser menores del {all:.0%}.</translation>
    </message>
    <message>
        <source>Two steps of service are needed here: the till and the bar.</source>
        <translation>Aquí hacen falta dos pasos: la caja y la barra.</translation>
    </message>
    <message>
        <source>How many items an order has must be given as shares that are not below nothing.</source>
        <translation>El número de artículos por pedido se indica con porcentajes que no pueden ser negativos.</translation>
    </message>
    <message>
        <source>There cannot be fewer tills or machines than none.</source>
        <translation>El número de cajas o máquinas no puede ser negativo.</translation>
    </message>
    <message>
        <source>the shifts of those days</source>
        <translation>los turnos de esos días</translation>
    </message>
    <message>
        <source>It is not known who was on duty: plan shifts, give a number of people or a time clock&apos;s file.</source>
        <translation>No se sabe quién estaba en turno: planifique turnos, indique un número de personas o un archivo de fichajes.</translation>
    </message>
    <message>
        <source>the shifts of the week of {week:%d %b %Y}, moved to those days</source>
        <translation>los turnos de la semana del {week:%d %b %Y}, pasados a esos días</translation>
    </message>
    <message>
        <source>Nobody clocked in and out on those days: choose other days or another file.</source>
        <translation>Nadie fichó esos días: elija otros días u otro archivo.</translation>
    </message>
    <message>
        <source>the time clock</source>
        <translation>los fichajes</translation>
    </message>
    <message>
        <source>There are no orders on those days: choose days that your orders cover.</source>
        <translation>No hay pedidos de esos días: elija días con pedidos.</translation>
    </message>
    <message>
        <source>What last week was like</source>
        <translation>Cómo fue la semana pasada</translation>
    </message>
    <message>
        <source>{shifts} shifts belong to somebody who is not among the people.</source>
        <translation>{shifts} turnos son de alguien que no está en el equipo.</translation>
    </message>
    <message>
        <source>{name}, {day:%A} {start:%H:%M}-{end:%H:%M}: shorter than {least:g} hours.</source>
        <translation>{name}, {day:%A} {start:%H:%M}-{end:%H:%M}: menos de {least:g} horas.</translation>
    </message>
    <message>
        <source>{name}, {day:%A} {start:%H:%M}-{end:%H:%M}: longer than {most:g} hours.</source>
        <translation>{name}, {day:%A} {start:%H:%M}-{end:%H:%M}: más de {most:g} horas.</translation>
    </message>
    <message>
        <source>{name}, {day:%A} {start:%H:%M}-{end:%H:%M}: {role} is not one of their roles.</source>
        <translation>{name}, {day:%A} {start:%H:%M}-{end:%H:%M}: {role} no es uno de sus puestos.</translation>
    </message>
    <message>
        <source>{name} has {day:%A} off but is planned for {start:%H:%M}-{end:%H:%M}.</source>
        <translation>{name} tiene libre el {day:%A} pero está en el plan {start:%H:%M}-{end:%H:%M}.</translation>
    </message>
    <message>
        <source>{name} cannot work all of {day:%A} {start:%H:%M}-{end:%H:%M}.</source>
        <translation>{name} no puede trabajar todo el {day:%A} {start:%H:%M}-{end:%H:%M}.</translation>
    </message>
    <message>
        <source>{name}, {day:%A} {start:%H:%M}-{end:%H:%M}: a break of {minutes} minutes is needed, at least {margin:g} hours from both ends.</source>
        <translation>{name}, {day:%A} {start:%H:%M}-{end:%H:%M}: hace falta una pausa de {minutes} minutos, al menos a {margin:g} horas del principio y del final.</translation>
    </message>
    <message>
        <source>{name}, {day:%A} {start:%H:%M}-{end:%H:%M}: two breaks of {minutes} minutes are needed, at least {margin:g} hours from both ends and the second begun within {latest:g} hours.</source>
        <translation>{name}, {day:%A} {start:%H:%M}-{end:%H:%M}: hacen falta dos pausas de {minutes} minutos, al menos a {margin:g} horas del principio y del final, y que la segunda empiece en las primeras {latest:g} horas.</translation>
    </message>
    <message>
        <source>{name}, {day:%A} {start:%H:%M}-{end:%H:%M}: a break of {minutes} minutes is needed, at least {margin:g} hours from both ends and begun within {latest:g} hours.</source>
        <translation>{name}, {day:%A} {start:%H:%M}-{end:%H:%M}: hace falta una pausa de {minutes} minutos, al menos a {margin:g} horas del principio y del final, que empiece en las primeras {latest:g} horas.</translation>
    </message>
    <message>
        <source>{name}, {day:%A} {start:%H:%M}-{end:%H:%M}: {hours:g} paid hours, {most:g} a day are the most.</source>
        <translation>{name}, {day:%A} {start:%H:%M}-{end:%H:%M}: {hours:g} horas pagadas; el máximo es {most:g} al día.</translation>
    </message>
    <message>
        <source>{name} may not work all of {day:%A} {start:%H:%M}-{end:%H:%M} at that time of day.</source>
        <translation>{name} no puede, según las reglas, trabajar a esas horas todo el {day:%A} {start:%H:%M}-{end:%H:%M}.</translation>
    </message>
    <message>
        <source>{name} works {days} days in a row from {first:%A %d %B}, {most} are allowed.</source>
        <translation>{name} trabaja {days} días seguidos desde el {first:%A %d %B}; se permiten {most}.</translation>
    </message>
    <message>
        <source>{name} is planned twice at {start:%A %H:%M}.</source>
        <translation>{name} está dos veces en el plan el {start:%A %H:%M}.</translation>
    </message>
    <message>
        <source>{name} has two shifts on {day:%A}.</source>
        <translation>{name} tiene dos turnos el {day:%A}.</translation>
    </message>
    <message>
        <source>{name} ends at {until:%H:%M} and starts again at {start:%A %H:%M}: less than {least:g} hours of rest.</source>
        <translation>{name} termina a las {until:%H:%M} y empieza otra vez el {start:%A %H:%M}: menos de {least:g} horas de descanso.</translation>
    </message>
    <message>
        <source>{name} works {days} days in the week from {first:%A %d %B}, {most} are allowed.</source>
        <translation>{name} trabaja {days} días en la semana del {first:%A %d %B}; se permiten {most}.</translation>
    </message>
    <message>
        <source>{name} works {hours:g} hours in the week from {first:%A %d %B}, {most:g} are the most.</source>
        <translation>{name} trabaja {hours:g} horas en la semana del {first:%A %d %B}; el máximo es {most:g}.</translation>
    </message>
    <message>
        <source>{name} has no rest of {least:g} hours in one piece in the week from {first:%A %d %B}.</source>
        <translation>{name} no tiene {least:g} horas seguidas de descanso en la semana del {first:%A %d %B}.</translation>
    </message>
    <message>
        <source>Not legal advice: check these rules with someone who knows the law where you are.</source>
        <translation>Esto no es asesoramiento legal: revise estas reglas con alguien que conozca la ley donde usted está.</translation>
    </message>
    <message>
        <source>There are no rules called “{key}”; known are: {names}.</source>
        <translation>No hay reglas llamadas «{key}»; se conocen: {names}.</translation>
    </message>
    <message>
        <source>The planning stopped before it was done. Nothing was changed; try once more.</source>
        <translation>La planificación se ha detenido antes de terminar. No se ha cambiado nada; inténtelo otra vez.</translation>
    </message>
    <message>
        <source>{start:%A} {start:%H:%M}-{end:%H:%M}: people needed with the role {role}: {people}.</source>
        <translation>El {start:%A} {start:%H:%M}-{end:%H:%M}: personas necesarias con el puesto {role}: {people}.</translation>
    </message>
    <message>
        <source>{start:%A} {start:%H:%M}-{end:%H:%M}: people needed: {people}.</source>
        <translation>El {start:%A} {start:%H:%M}-{end:%H:%M}: personas necesarias: {people}.</translation>
    </message>
    <message>
        <source>{name} has another shift on {day:%A} that stays.</source>
        <translation>{name} tiene otro turno el {day:%A} que se queda.</translation>
    </message>
    <message>
        <source>{name} has {day:%A} off.</source>
        <translation>{name} tiene libre el {day:%A}.</translation>
    </message>
    <message>
        <source>{name} is not available on {day:%A}.</source>
        <translation>{name} no está disponible el {day:%A}.</translation>
    </message>
    <message>
        <source>{start:%H:%M}-{end:%H:%M}</source>
        <translation>{start:%H:%M}-{end:%H:%M}</translation>
    </message>
    <message>
        <source>{name} is available on {day:%A} only {times}.</source>
        <translation>{name} solo está disponible el {day:%A} {times}.</translation>
    </message>
    <message>
        <source>{name} has a break of {minutes} minutes in a shift of over {hours:g} hours.</source>
        <translation>{name} hace una pausa de {minutes} minutos en turnos de más de {hours:g} horas.</translation>
    </message>
    <message>
        <source>{name} works {least:g} to {most:g} hours at a time.</source>
        <translation>{name} trabaja de {least:g} a {most:g} horas seguidas.</translation>
    </message>
    <message>
        <source>{name} rests {hours:g} hours between two shifts.</source>
        <translation>{name} descansa {hours:g} horas entre dos turnos.</translation>
    </message>
    <message>
        <source>{name} rests {hours:g} hours in one piece within any seven days.</source>
        <translation>{name} descansa {hours:g} horas seguidas en cada siete días.</translation>
    </message>
    <message>
        <source>{name} works at most {hours:g} hours a week.</source>
        <translation>{name} trabaja como mucho {hours:g} horas por semana.</translation>
    </message>
    <message>
        <source>{name} works at most {days} days a week.</source>
        <translation>{name} trabaja como mucho {days} días por semana.</translation>
    </message>
    <message>
        <source>{name} works at most {days} days in a row.</source>
        <translation>{name} trabaja como mucho {days} días seguidos.</translation>
    </message>
    <message>
        <source>{name} may not work early in the morning or late at night.</source>
        <translation>{name} no puede trabajar muy temprano ni muy tarde.</translation>
    </message>
    <message>
        <source>{name} {why}.</source>
        <translation>{name} {why}.</translation>
    </message>
    <message>
        <source>Nobody more with the role {role} is there on {start:%A} {start:%H:%M}-{end:%H:%M}.</source>
        <translation>No hay nadie más con el puesto {role} el {start:%A} {start:%H:%M}-{end:%H:%M}.</translation>
    </message>
    <message>
        <source>1 person is missing on {start:%A} {start:%H:%M}-{end:%H:%M}.</source>
        <translation>Falta 1 persona el {start:%A} {start:%H:%M}-{end:%H:%M}.</translation>
    </message>
    <message>
        <source>{count} people are missing on {start:%A} {start:%H:%M}-{end:%H:%M}.</source>
        <translation>Faltan {count} personas el {start:%A} {start:%H:%M}-{end:%H:%M}.</translation>
    </message>
    <message>
        <source>leave it short; about {lost:.2f} of margin is lost with customers who leave</source>
        <translation>dejarlo así; se pierden unos {lost:.2f} de margen por los clientes que se van</translation>
    </message>
    <message>
        <source>ask {name} to work {start:%A} {start:%H:%M}-{end:%H:%M}</source>
        <translation>pedir a {name} que trabaje el {start:%A} {start:%H:%M}-{end:%H:%M}</translation>
    </message>
    <message>
        <source>works {start:%H:%M}-{end:%H:%M} on that day</source>
        <translation>trabaja {start:%H:%M}-{end:%H:%M} ese día</translation>
    </message>
    <message>
        <source>has a break then</source>
        <translation>está en pausa a esa hora</translation>
    </message>
    <message>
        <source>ask {name} to come at {until:%H:%M} on {until:%A}</source>
        <translation>pedir a {name} que venga a las {until:%H:%M} el {until:%A}</translation>
    </message>
    <message>
        <source>ask {name} to stay until {until:%H:%M} on {until:%A}</source>
        <translation>pedir a {name} que se quede hasta las {until:%H:%M} el {until:%A}</translation>
    </message>
    <message>
        <source>has {day:%A} off</source>
        <translation>tiene libre el {day:%A}</translation>
    </message>
    <message>
        <source>has another shift on {day:%A} that stays</source>
        <translation>tiene otro turno el {day:%A} que se queda</translation>
    </message>
    <message>
        <source>is not available for {start:%A} {start:%H:%M}-{end:%H:%M}</source>
        <translation>no está disponible el {start:%A} {start:%H:%M}-{end:%H:%M}</translation>
    </message>
    <message>
        <source>is not available for a whole shift that covers {start:%A} {start:%H:%M}-{end:%H:%M}</source>
        <translation>no está disponible para un turno entero que cubra el {start:%A} {start:%H:%M}-{end:%H:%M}</translation>
    </message>
    <message>
        <source>works {days} days already, {most} are allowed</source>
        <translation>ya trabaja {days} días; se permiten {most}</translation>
    </message>
    <message>
        <source>would have less than {hours:g} hours of rest</source>
        <translation>tendría menos de {hours:g} horas de descanso</translation>
    </message>
    <message>
        <source>has too few of {hours:g} hours a week left for a shift</source>
        <translation>no le quedan horas para un turno, de {hours:g} por semana</translation>
    </message>
    <message>
        <source>would have no rest of {hours:g} hours in one piece in those days</source>
        <translation>no tendría {hours:g} horas de descanso seguidas en esos días</translation>
    </message>
    <message>
        <source>could come, but the shortest shift costs {pay:.2f}</source>
        <translation>podría venir, pero el turno más corto cuesta {pay:.2f}</translation>
    </message>
    <message>
        <source>is not available long enough for a shift of {hours:g} hours</source>
        <translation>no está disponible el tiempo suficiente para un turno de {hours:g} horas</translation>
    </message>
    <message>
        <source>Planning shifts</source>
        <translation>Planificando turnos</translation>
    </message>
    <message>
        <source>How far this is from the best possible was not worked out.</source>
        <translation>No se ha calculado cuánto falta para lo mejor posible.</translation>
    </message>
    <message>
        <source>No schedule under these rules can be better.</source>
        <translation>Ningún plan de turnos con estas reglas puede ser mejor.</translation>
    </message>
    <message>
        <source>Within about {share:.1%} of the best possible.</source>
        <translation>A menos del {share:.1%} de lo mejor posible, más o menos.</translation>
    </message>
    <message>
        <source>A spare pair of hands: enough people are there without this shift.</source>
        <translation>Un refuerzo: ya hay suficientes personas sin este turno.</translation>
    </message>
    <message>
        <source>Without {name}, 1 person short {start:%H:%M}-{end:%H:%M}</source>
        <translation>Sin {name} falta 1 persona {start:%H:%M}-{end:%H:%M}</translation>
    </message>
    <message>
        <source>Without {name}, {people} people short {start:%H:%M}-{end:%H:%M}</source>
        <translation>Sin {name} faltan {people} personas {start:%H:%M}-{end:%H:%M}</translation>
    </message>
    <message>
        <source>There are too few weeks of orders to test the forecast on: import at least three weeks.</source>
        <translation>Hay muy pocas semanas de pedidos para probar la previsión: importe al menos tres semanas.</translation>
    </message>
    <message>
        <source>Testing the forecast on your past weeks</source>
        <translation>Probando la previsión con sus semanas pasadas</translation>
    </message>
    <message>
        <source>We forecast the last week of your past from what was known before it.</source>
        <translation>Hemos hecho la previsión de su última semana con lo que se sabía antes de ella.</translation>
    </message>
    <message>
        <source>We forecast the last {weeks} weeks of your past, each day up to {days} days before it came.</source>
        <translation>Hemos hecho la previsión de sus últimas {weeks} semanas, cada día con hasta {days} días de antelación.</translation>
    </message>
    <message>
        <source>For each half hour we were off by {error:.1f} orders of {orders:.1f} on average.</source>
        <translation>En cada media hora nos equivocamos en {error:.1f} pedidos de {orders:.1f}, de media.</translation>
    </message>
    <message>
        <source>For every {minutes} minutes we were off by {error:.1f} orders of {orders:.1f} on average.</source>
        <translation>En cada rato de {minutes} minutos nos equivocamos en {error:.1f} pedidos de {orders:.1f}, de media.</translation>
    </message>
    <message>
        <source>A perfect forecaster, who knew exactly how busy you are but not who walks in when, would be off by {error:.1f}.</source>
        <translation>Un adivino perfecto, que supiera exactamente cuánta gente suele venir pero no quién entra en cada momento, se equivocaría en {error:.1f}.</translation>
    </message>
    <message>
        <source>The forecast is {closer:.0%} closer than averaging the last four weeks.</source>
        <translation>La previsión acierta un {closer:.0%} más que la media de las últimas cuatro semanas.</translation>
    </message>
    <message>
        <source>The forecast is {closer:.0%} closer than copying last week.</source>
        <translation>La previsión acierta un {closer:.0%} más que copiar la semana pasada.</translation>
    </message>
    <message>
        <source>Of 100 half hours, {inside:.0f} had as many orders as the likely range says; it should be 80.</source>
        <translation>De 100 medias horas, {inside:.0f} tuvieron tantos pedidos como dice el rango probable; deberían ser 80.</translation>
    </message>
    <message>
        <source>Of 100 times {minutes} minutes, {inside:.0f} had as many orders as the likely range says; it should be 80.</source>
        <translation>De 100 ratos de {minutes} minutos, {inside:.0f} tuvieron tantos pedidos como dice el rango probable; deberían ser 80.</translation>
    </message>
    <message>
        <source>Day totals were off by {share:.0%} ({orders:.0f} of {usual:.0f} orders); luck alone is {luck:.0%}.</source>
        <translation>El total del día se desvió un {share:.0%} ({orders:.0f} de {usual:.0f} pedidos); solo el azar ya es un {luck:.0%}.</translation>
    </message>
    <message>
        <source>On average we were {share:.0%} too high.</source>
        <translation>De media previmos un {share:.0%} de más.</translation>
    </message>
    <message>
        <source>On average we were {share:.0%} too low.</source>
        <translation>De media previmos un {share:.0%} de menos.</translation>
    </message>
    <message>
        <source>Planned by it, you would have had the right number of people in {right:.0%} of the half hours, one too few in {short:.0%} and one too many in {spare:.0%}.</source>
        <translation>Planificando con ella, habría tenido las personas justas en el {right:.0%} de las medias horas, una de menos en el {short:.0%} y una de más en el {spare:.0%}.</translation>
    </message>
    <message>
        <source>Planned by it, you would have had the right number of people {right:.0%} of the time, one too few {short:.0%} and one too many {spare:.0%} of it.</source>
        <translation>Planificando con ella, habría tenido las personas justas el {right:.0%} del tiempo, una de menos el {short:.0%} y una de más el {spare:.0%}.</translation>
    </message>
    <message>
        <source>You would have been two or more people short {short:.0%} of the time and two or more spare {spare:.0%}.</source>
        <translation>Le habrían faltado dos o más personas el {short:.0%} del tiempo y le habrían sobrado dos o más el {spare:.0%}.</translation>
    </message>
    <message>
        <source>{date:%d %b} {share:+.0%}</source>
        <translation>{date:%d %b} {share:+.0%}</translation>
    </message>
    <message>
        <source>The days that we missed most: {days}. Was there an event?</source>
        <translation>Los días en que más fallamos: {days}. ¿Hubo algún evento?</translation>
    </message>
    <message>
        <source>A busy morning means a busy afternoon at your shop: knowing it makes the rest {gain:.0%} closer.</source>
        <translation>En su negocio, a una mañana con mucha gente le sigue una tarde con mucha gente: saberlo hace que el resto acierte un {gain:.0%} más.</translation>
    </message>
    <message>
        <source>A busy morning has not meant a busier afternoon at your shop.</source>
        <translation>En su negocio, a una mañana con mucha gente no le ha seguido una tarde con más gente.</translation>
    </message>
    <message>
        <source>It is too early to grade the forecast.</source>
        <translation>Es pronto para valorar la previsión.</translation>
    </message>
    <message>
        <source>All in all: as good as it gets.</source>
        <translation>En resumen: mejor no se puede.</translation>
    </message>
    <message>
        <source>All in all: good.</source>
        <translation>En resumen: buena.</translation>
    </message>
    <message>
        <source>All in all: something moves that we cannot see.</source>
        <translation>En resumen: algo cambia que no vemos.</translation>
    </message>
    <message>
        <source>All in all: check the data.</source>
        <translation>En resumen: revise los datos.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Aún nadie</translation>
    </message>
    <message>
        <source>{start:%A %d %B}, {start:%H:%M}-{end:%H:%M}: people needed now {now}, when published {before}.</source>
        <translation>{start:%A %d %B}, {start:%H:%M}-{end:%H:%M}: personas necesarias ahora {now}, al publicar {before}.</translation>
    </message>
    <message>
        <source>{name}, {day:%A %d %B}: {before} → {after}</source>
        <translation>{name}, {day:%A %d %B}: {before} → {after}</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>{name} has {day:%A %d %B} off, so {start:%H:%M}-{end:%H:%M} was left out.</source>
        <translation>{name} tiene libre el {day:%A %d %B}, así que {start:%H:%M}-{end:%H:%M} no se ha incluido.</translation>
    </message>
    <message>
        <source>{name} is no longer among the people, so {day:%A %d %B} {start:%H:%M}-{end:%H:%M} was left out.</source>
        <translation>{name} ya no está en el equipo, así que no se ha incluido {day:%A %d %B} {start:%H:%M}-{end:%H:%M}.</translation>
    </message>
    <message>
        <source>{name} has a locked shift on {day:%A %d %B}, so {start:%H:%M}-{end:%H:%M} was left out.</source>
        <translation>{name} tiene un turno bloqueado el {day:%A %d %B}, así que {start:%H:%M}-{end:%H:%M} no se ha incluido.</translation>
    </message>
    <message>
        <source>The shop is closed on {day:%A %d %B}, so {start:%H:%M}-{end:%H:%M} was left out.</source>
        <translation>El negocio cierra el {day:%A %d %B}, así que {start:%H:%M}-{end:%H:%M} no se ha incluido.</translation>
    </message>
    <message>
        <source>The template needs a name; type one, such as Usual week.</source>
        <translation>La plantilla necesita un nombre; escriba uno, como Semana normal.</translation>
    </message>
    <message>
        <source>This week has no shifts yet, so there is nothing to keep as a template; add shifts first.</source>
        <translation>Esta semana aún no tiene turnos, así que no hay nada que guardar como plantilla; añada antes algún turno.</translation>
    </message>
    <message>
        <source>There is no template called “{name}”; choose one of the list.</source>
        <translation>No hay ninguna plantilla llamada «{name}»; elija una de la lista.</translation>
    </message>
    <message>
        <source>Saving the orders of {name}</source>
        <translation>Guardando los pedidos de {name}</translation>
    </message>
    <message>
        <source>It is too early in the day to say.</source>
        <translation>Aún es muy temprano para decirlo.</translation>
    </message>
    <message>
        <source>So far {compared}; at your shop that has not meant a busier rest of the day.</source>
        <translation>Hasta ahora, {compared}; en su negocio eso no ha traído más gente el resto del día.</translation>
    </message>
    <message>
        <source>So far {compared}; at your shop that has not meant a quieter rest of the day.</source>
        <translation>Hasta ahora, {compared}; en su negocio eso no ha traído menos gente el resto del día.</translation>
    </message>
    <message>
        <source>So far {compared}; at your shop that has meant a busier rest of the day, so {change:.0%} more orders are expected than before.</source>
        <translation>Hasta ahora, {compared}; en su negocio eso ha traído más gente el resto del día, así que se espera un {change:.0%} más de pedidos que antes.</translation>
    </message>
    <message>
        <source>So far {compared}; at your shop that has meant a quieter rest of the day, so {change:.0%} fewer orders are expected than before.</source>
        <translation>Hasta ahora, {compared}; en su negocio eso ha traído menos gente el resto del día, así que se espera un {change:.0%} menos de pedidos que antes.</translation>
    </message>
    <message>
        <source>as forecast</source>
        <translation>como en la previsión</translation>
    </message>
    <message>
        <source>{share:.0%} above the forecast</source>
        <translation>un {share:.0%} por encima de la previsión</translation>
    </message>
    <message>
        <source>{share:.0%} below the forecast</source>
        <translation>un {share:.0%} por debajo de la previsión</translation>
    </message>
    <message>
        <source>entered by you</source>
        <translation>escrito por usted</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>escrito</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supuesto</translation>
    </message>
    <message>
        <source>{source}: {basis}</source>
        <translation>{source}: {basis}</translation>
    </message>
    <message>
        <source>How many people you need</source>
        <translation>Cuántas personas necesita</translation>
    </message>
    <message>
        <source>The shares in your promise must lie between 0 and {all:.0%}.</source>
        <translation>Los porcentajes de su promesa deben estar entre el 0 y el {all:.0%}.</translation>
    </message>
    <message>
        <source>The longest wait you promise cannot be less than nothing.</source>
        <translation>La espera máxima que promete no puede ser negativa.</translation>
    </message>
    <message>
        <source>The least people on duty must lie between nobody and {max_staff}.</source>
        <translation>El mínimo de personas en turno debe estar entre 0 y {max_staff}.</translation>
    </message>
    <message>
        <source>The least people at opening and closing must lie between nobody and {max_staff}.</source>
        <translation>El mínimo de personas al abrir y al cerrar debe estar entre 0 y {max_staff}.</translation>
    </message>
    <message>
        <source>The most that people are busy must lie above 0 and at most at {all:.0%} of their time.</source>
        <translation>La ocupación máxima de las personas debe ser mayor de 0 y no pasar del {all:.0%} de su tiempo.</translation>
    </message>
    <message>
        <source>On {worst:%a} {day} {worst:%b} at {worst:%H:%M} you want more people at least than at most: change one of the two limits.</source>
        <translation>El {worst:%a} {day} {worst:%b} a las {worst:%H:%M} ha puesto un mínimo de personas mayor que el máximo: cambie uno de los dos límites.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>one</source>
        <translation>una</translation>
    </message>
    <message>
        <source>two</source>
        <translation>dos</translation>
    </message>
    <message>
        <source>three</source>
        <translation>tres</translation>
    </message>
    <message>
        <source>four</source>
        <translation>cuatro</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinco</translation>
    </message>
    <message>
        <source>six</source>
        <translation>seis</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>siete</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>ocho</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>nueve</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>diez</translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation>Cerrado.</translation>
    </message>
    <message>
        <source>Nobody is needed for {orders} orders.</source>
        <translation>No hace falta nadie para {orders} pedidos.</translation>
    </message>
    <message>
        <source>{orders} orders x {minutes_per_order:.1f} min = {work_minutes:.0f} of the {staff_minutes} staff-minutes that {people}</source>
        <translation>{orders} pedidos x {minutes_per_order:.1f}&#xa0;min = {work_minutes:.0f} de los {staff_minutes} minutos de trabajo que {people}</translation>
    </message>
    <message>
        <source>{sentence}; even so only {share_in_time:.0%} are served in time.</source>
        <translation>{sentence}; aun así solo el {share_in_time:.0%} se atiende a tiempo.</translation>
    </message>
    <message>
        <source>{sentence}; you want no more, so only {share_in_time:.0%} are served in time.</source>
        <translation>{sentence}; usted no quiere más, así que solo el {share_in_time:.0%} se atiende a tiempo.</translation>
    </message>
    <message>
        <source>{sentence}; {fewer} would be busy for {fewer_busy:.0%} of their time.</source>
        <translation>{sentence}; con {fewer}, la ocupación sería del {fewer_busy:.0%}.</translation>
    </message>
    <message>
        <source>{sentence}; {fewer} would do, but you never want fewer than {number}.</source>
        <translation>{sentence}; con {fewer} bastaría, pero usted nunca quiere menos de {number}.</translation>
    </message>
    <message>
        <source>{sentence}; with {fewer}, {fewer_in_time:.0%} would be served in time and {fewer_leave:.0%} would leave.</source>
        <translation>{sentence}; con {fewer}, el {fewer_in_time:.0%} se atendería a tiempo y el {fewer_leave:.0%} se iría.</translation>
    </message>
    <message>
        <source>one has</source>
        <translation>tiene una</translation>
    </message>
    <message>
        <source>{number} have</source>
        <translation>tienen {number}</translation>
    </message>
    <message>
        <source>{name} is in use by another program; close it there and try again.</source>
        <translation>{name} lo está usando otro programa; ciérrelo allí y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>{name} may only be read, so nothing was saved; save it under another name.</source>
        <translation>{name} es de solo lectura, así que no se ha guardado nada; guárdelo con otro nombre.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved; free some space and try again.</source>
        <translation>El disco está lleno, así que no se ha guardado nada; libere espacio y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be read; open a copy that you kept.</source>
        <translation>{name} está dañado y no se puede leer; abra una copia que haya guardado.</translation>
    </message>
    <message>
        <source>{name} cannot be read or written just now; check the disk or the folder and try again.</source>
        <translation>{name} no se puede leer ni escribir ahora; revise el disco o la carpeta y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>You are already working in {name}, and all of it is saved.</source>
        <translation>Ya está trabajando en {name}, y todo está guardado.</translation>
    </message>
    <message>
        <source>{name} was saved by a newer ShopFlow; update ShopFlow to open it.</source>
        <translation>{name} se guardó con un ShopFlow más nuevo; actualice ShopFlow para abrirlo.</translation>
    </message>
    <message>
        <source>There is already a file {name} in this folder; choose another name.</source>
        <translation>Ya hay un archivo {name} en esta carpeta; elija otro nombre.</translation>
    </message>
    <message>
        <source>{name} is a folder; choose a shop file, which ends in .shopflow.</source>
        <translation>{name} es una carpeta; elija un archivo de negocio, que termina en .shopflow.</translation>
    </message>
    <message>
        <source>There is no shop file {name} in this folder; check the name.</source>
        <translation>No hay ningún archivo de negocio {name} en esta carpeta; revise el nombre.</translation>
    </message>
    <message>
        <source>{name} is not a shop of ShopFlow; choose a file that ends in .shopflow.</source>
        <translation>{name} no es un negocio de ShopFlow; elija un archivo que termine en .shopflow.</translation>
    </message>
    <message>
        <source>{name} cannot be saved there; choose another folder or close the file elsewhere.</source>
        <translation>{name} no se puede guardar ahí; elija otra carpeta o cierre el archivo donde esté abierto.</translation>
    </message>
    <message>
        <source>{file_name} would count customers twice: on {shared:,} of its days the shop already has the orders of {file_name2}, and one of the two holds only part of the same customers. Keep one of them.</source>
        <translation>{file_name} contaría clientes dos veces: en {shared:,} de sus días el negocio ya tiene los pedidos de {file_name2}, y uno de los dos contiene solo una parte de los mismos clientes. Quédese con uno de los dos.</translation>
    </message>
    <message>
        <source>What the change costs and saves</source>
        <translation>Lo que cuesta y ahorra el cambio</translation>
    </message>
    <message>
        <source>The shop is not open at any of the times chosen: choose other days or hours.</source>
        <translation>El negocio no abre en ninguno de los momentos elegidos: elija otros días u horas.</translation>
    </message>
    <message>
        <source>First guess (open days so far: {days}): weekdays cannot be told apart before one full week, so the likely range is wide.</source>
        <translation>Primera estimación (días abiertos hasta ahora: {days}): los días de la semana no se distinguen hasta tener una semana completa, así que el rango probable es amplio.</translation>
    </message>
    <message>
        <source>Early guess (open days so far: {days}): the likely range is a cautious assumption until there are {measured} weeks of orders.</source>
        <translation>Estimación temprana (días abiertos hasta ahora: {days}): el rango probable es una suposición prudente hasta que haya {measured} semanas de pedidos.</translation>
    </message>
    <message>
        <source>Rough forecast (open days so far: {days}): the likely range is measured on your own weeks; from {weighed} weeks on it also learns how quickly your shop changes.</source>
        <translation>Previsión aproximada (días abiertos hasta ahora: {days}): el rango probable se mide con sus propias semanas; a partir de {weighed} semanas aprende también lo rápido que cambia su negocio.</translation>
    </message>
    <message>
        <source>Normal forecast (open days so far: {days}): recent weeks count most, as far as your own past shows that this helps; with 13 months of orders it also learns from the same time last year.</source>
        <translation>Previsión normal (días abiertos hasta ahora: {days}): las últimas semanas cuentan más, en la medida en que sus propios datos muestran que eso ayuda; con 13 meses de pedidos aprende también de la misma época del año anterior.</translation>
    </message>
    <message>
        <source>Seasonal forecast (open days so far: {days}): recent weeks count most, and the same time last year counts as far as your own past shows that years are alike.</source>
        <translation>Previsión estacional (días abiertos hasta ahora: {days}): las últimas semanas cuentan más, y la misma época del año anterior cuenta en la medida en que sus propios datos muestran que los años se parecen.</translation>
    </message>
    <message>
        <source>A usual day has about {orders:.0f} orders.</source>
        <translation>Un día normal tiene unos {orders:.0f} pedidos.</translation>
    </message>
    <message>
        <source>{share:.0%} of the day&apos;s orders come at this time.</source>
        <translation>El {share:.0%} de los pedidos del día llega a esta hora.</translation>
    </message>
    <message>
        <source>{name}: x{factor:.1f}, not seen yet (likely x{low:.1f} to x{high:.1f}).</source>
        <translation>{name}: x{factor:.1f}, aún no visto (probable x{low:.1f} a x{high:.1f}).</translation>
    </message>
    <message>
        <source>{name}: x{factor:.1f}, learnt from 1 day (likely x{low:.1f} to x{high:.1f}).</source>
        <translation>{name}: x{factor:.1f}, aprendido de 1 día (probable x{low:.1f} a x{high:.1f}).</translation>
    </message>
    <message>
        <source>{name}: x{factor:.1f}, learnt from {days} days (likely x{low:.1f} to x{high:.1f}).</source>
        <translation>{name}: x{factor:.1f}, aprendido de {days} días (probable x{low:.1f} a x{high:.1f}).</translation>
    </message>
    <message>
        <source>{weekday}: as many as on a usual day.</source>
        <translation>El {weekday}: tantos como en un día normal.</translation>
    </message>
    <message>
        <source>{weekday}: {share:.0%} more than on a usual day.</source>
        <translation>El {weekday}: un {share:.0%} más que en un día normal.</translation>
    </message>
    <message>
        <source>{weekday}: {share:.0%} fewer than on a usual day.</source>
        <translation>El {weekday}: un {share:.0%} menos que en un día normal.</translation>
    </message>
    <message>
        <source>See the rush before it happens.</source>
        <translation>Vea la hora punta antes de que llegue.</translation>
    </message>
    <message>
        <source>Your orders stay on this computer.</source>
        <translation>Sus pedidos se quedan en este ordenador.</translation>
    </message>
    <message>
        <source>Made with:</source>
        <translation>Hecho con:</translation>
    </message>
    <message>
        <source>Something unexpected went wrong; your orders are safe.</source>
        <translation>Ha fallado algo inesperado; sus pedidos están a salvo.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes}&#xa0;min {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation>Pedido {number}</translation>
    </message>
    <message>
        <source>{orders} of {aim} orders in {minutes} minutes</source>
        <translation>{orders} de {aim} pedidos en {minutes} minutos</translation>
    </message>
    <message>
        <source>{orders} of {aim} orders, {minutes} of {all} minutes</source>
        <translation>{orders} de {aim} pedidos, {minutes} de {all} minutos</translation>
    </message>
    <message>
        <source>It most likely lies between &lt;b&gt;{low}&lt;/b&gt; and &lt;b&gt;{high}&lt;/b&gt;.</source>
        <translation>Lo más probable es que esté entre &lt;b&gt;{low}&lt;/b&gt; y &lt;b&gt;{high}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Time 30 orders in ten minutes of a rush, and every wait becomes surer.</source>
        <translation>Cronometre 30 pedidos en diez minutos de hora punta y cada espera será más fiable.</translation>
    </message>
    <message>
        <source>An order takes about {mean}: a guess, nobody has timed it.</source>
        <translation>Un pedido lleva cerca de {mean}: es una suposición, nadie lo ha cronometrado.</translation>
    </message>
    <message>
        <source>An order takes about {mean}, by {count} timed orders.</source>
        <translation>Un pedido lleva cerca de {mean}, según {count} pedidos cronometrados.</translation>
    </message>
    <message>
        <source>An order takes about {mean}.</source>
        <translation>Un pedido lleva cerca de {mean}.</translation>
    </message>
    <message>
        <source>An order takes &lt;b&gt;{mean}&lt;/b&gt;, most likely between {low} and {high}. Until now: {before} ({source}).</source>
        <translation>Un pedido lleva &lt;b&gt;{mean}&lt;/b&gt;, probablemente entre {low} y {high}. Hasta ahora: {before} ({source}).</translation>
    </message>
    <message>
        <source>{count} orders are enough for a good answer.</source>
        <translation>{count} pedidos bastan para una buena respuesta.</translation>
    </message>
    <message>
        <source>{count} more orders make it surer.</source>
        <translation>Con {count} pedidos más será más fiable.</translation>
    </message>
    <message>
        <source>These answers do not go together with an order of {before}. Time some orders, or answer again.</source>
        <translation>Estas respuestas no encajan con un pedido de {before}. Cronometre algunos pedidos o responda otra vez.</translation>
    </message>
    <message>
        <source>An order takes &lt;b&gt;{mean}&lt;/b&gt;, most likely between {low} and {high}; customers wait about &lt;b&gt;{patience} min&lt;/b&gt; before they leave. Until now: {before} and {patience_before} min.</source>
        <translation>Un pedido lleva &lt;b&gt;{mean}&lt;/b&gt;, probablemente entre {low} y {high}; los clientes esperan unos &lt;b&gt;{patience}&#xa0;min&lt;/b&gt; antes de irse. Hasta ahora: {before} y {patience_before}&#xa0;min.</translation>
    </message>
    <message>
        <source>Your till took {orders} orders in a quarter of an hour with {people} on {day} {time}. So an order cannot take longer than about &lt;b&gt;{limit}&lt;/b&gt;. It may take far less: this is no service time.</source>
        <translation>Su caja registró {orders} pedidos en un cuarto de hora con {people} el {day} {time}. Así que un pedido no puede llevar más de unos &lt;b&gt;{limit}&lt;/b&gt;. Puede llevar mucho menos: no es el tiempo de trabajo.</translation>
    </message>
    <message>
        <source>{mean} an order cannot be right: your till was faster. Time some orders.</source>
        <translation>{mean} por pedido no puede ser: su caja fue más rápida. Cronometre algunos pedidos.</translation>
    </message>
    <message>
        <source>{used} orders say when they were begun and when they were done: &lt;b&gt;{mean}&lt;/b&gt; an order on average. {left_out} without usable times are left out.</source>
        <translation>{used} pedidos dicen cuándo se empezaron y cuándo se terminaron: &lt;b&gt;{mean}&lt;/b&gt; por pedido, de media. Sin horas útiles, y por eso sin usar: {left_out}.</translation>
    </message>
    <message>
        <source>line {number} “{typed}”</source>
        <translation>línea {number} «{typed}»</translation>
    </message>
    <message>
        <source>Not a time between a second and two hours: {lines}.</source>
        <translation>No es un tiempo entre un segundo y dos horas: {lines}.</translation>
    </message>
    <message>
        <source>Customers wait before they leave</source>
        <translation>Los clientes esperan antes de irse</translation>
    </message>
    <message>
        <source>Turn away at the sight of 5 in line</source>
        <translation>Se dan la vuelta al ver 5 en la cola</translation>
    </message>
    <message>
        <source>An order takes</source>
        <translation>Un pedido lleva</translation>
    </message>
    <message>
        <source>At the {stage}</source>
        <translation>En: {stage}</translation>
    </message>
    <message>
        <source>{mean} ({low} to {high})</source>
        <translation>{mean} ({low} a {high})</translation>
    </message>
    <message>
        <source>± {share}</source>
        <translation>± {share}</translation>
    </message>
    <message>
        <source>From order to order</source>
        <translation>De un pedido a otro</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>suyo</translation>
    </message>
    <message>
        <source>An order takes {mean}</source>
        <translation>Un pedido lleva {mean}</translation>
    </message>
    <message>
        <source>Learn from what you saw</source>
        <translation>Aprender de lo que vio</translation>
    </message>
    <message>
        <source>Expected orders by day and half hour</source>
        <translation>Pedidos esperados por día y media hora</translation>
    </message>
    <message>
        <source>Expect another number of orders</source>
        <translation>Esperar otro número de pedidos</translation>
    </message>
    <message>
        <source>In the map of the week</source>
        <translation>En el mapa de la semana</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>tranquilo</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>lleno</translation>
    </message>
    <message>
        <source>too few people</source>
        <translation>faltan personas</translation>
    </message>
    <message>
        <source>People needed by day and time</source>
        <translation>Personas necesarias por día y hora</translation>
    </message>
    <message>
        <source>people needed</source>
        <translation>personas necesarias</translation>
    </message>
    <message>
        <source>{} spare</source>
        <translation>{} de más</translation>
    </message>
    <message>
        <source>{} too few</source>
        <translation>{} de menos</translation>
    </message>
    <message>
        <source>Time of day, if apart</source>
        <translation>Hora, si va aparte</translation>
    </message>
    <message>
        <source>On average {} an order</source>
        <translation>De media, {} por pedido</translation>
    </message>
    <message>
        <source>Orders from {} to {}</source>
        <translation>Pedidos de {} a {}</translation>
    </message>
    <message>
        <source>As you said: {} is {}.</source>
        <translation>Como usted indicó: {} es {}.</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>día primero</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>mes primero</translation>
    </message>
    <message>
        <source>Certain: {} can only be {}.</source>
        <translation>Seguro: {} solo puede ser {}.</translation>
    </message>
    <message>
        <source>{} is {}.</source>
        <translation>{} es {}.</translation>
    </message>
    <message>
        <source>Open orders file</source>
        <translation>Abrir pedidos</translation>
    </message>
    <message>
        <source>People from a file</source>
        <translation>Equipo desde archivo</translation>
    </message>
    <message>
        <source>Daily values from a file</source>
        <translation>Valores diarios de un archivo</translation>
    </message>
    <message>
        <source>Open shop</source>
        <translation>Abrir negocio</translation>
    </message>
    <message>
        <source>Save shop as</source>
        <translation>Guardar negocio como</translation>
    </message>
    <message>
        <source>Export plan to Excel</source>
        <translation>Exportar plan a Excel</translation>
    </message>
    <message>
        <source>Export calendars</source>
        <translation>Exportar calendarios</translation>
    </message>
    <message>
        <source>Save plan as PDF</source>
        <translation>Guardar plan en PDF</translation>
    </message>
    <message>
        <source>Read edited plan back</source>
        <translation>Leer plan editado</translation>
    </message>
    <message>
        <source>Save list of people</source>
        <translation>Guardar lista del equipo</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>hardly anyone</source>
        <translation>casi nadie</translation>
    </message>
    <message>
        <source>one in twenty</source>
        <translation>uno de cada veinte</translation>
    </message>
    <message>
        <source>one in ten</source>
        <translation>uno de cada diez</translation>
    </message>
    <message>
        <source>one in eight</source>
        <translation>uno de cada ocho</translation>
    </message>
    <message>
        <source>one in six</source>
        <translation>uno de cada seis</translation>
    </message>
    <message>
        <source>one in five</source>
        <translation>uno de cada cinco</translation>
    </message>
    <message>
        <source>one in four</source>
        <translation>uno de cada cuatro</translation>
    </message>
    <message>
        <source>one in three</source>
        <translation>uno de cada tres</translation>
    </message>
    <message>
        <source>four in ten</source>
        <translation>cuatro de cada diez</translation>
    </message>
    <message>
        <source>half of the</source>
        <translation>la mitad de los</translation>
    </message>
    <message>
        <source>six in ten</source>
        <translation>seis de cada diez</translation>
    </message>
    <message>
        <source>seven in ten</source>
        <translation>siete de cada diez</translation>
    </message>
    <message>
        <source>eight in ten</source>
        <translation>ocho de cada diez</translation>
    </message>
    <message>
        <source>nine in ten</source>
        <translation>nueve de cada diez</translation>
    </message>
    <message>
        <source>nearly all</source>
        <translation>casi todos los</translation>
    </message>
    <message>
        <source>under 1 minute</source>
        <translation>menos de 1 minuto</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>In a chart or table</source>
        <translation>En un gráfico o tabla</translation>
    </message>
    <message>
        <source>In a grid or chart</source>
        <translation>En una cuadrícula o gráfico</translation>
    </message>
    <message>
        <source>Go to the neighbour and read it out</source>
        <translation>Ir a la casilla de al lado y leerla</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Open what is under the mark</source>
        <translation>Abrir lo que está bajo la marca</translation>
    </message>
    <message>
        <source>First and last of the line</source>
        <translation>Principio y final de la línea</translation>
    </message>
    <message>
        <source>Next box or button, and back</source>
        <translation>Casilla o botón siguiente, y atrás</translation>
    </message>
    <message>
        <source>Close a message or panel</source>
        <translation>Cerrar un mensaje o panel</translation>
    </message>
    <message>
        <source>ShopFlow counts your own orders per quarter of an hour, learns the pattern of your weekdays and how busy the last weeks were, and adds public holidays and the special days that you named.</source>
        <translation>ShopFlow cuenta sus propios pedidos por cuartos de hora, aprende cómo son sus días de la semana y cuánta gente hubo en las últimas semanas, y añade los festivos y los días especiales que usted ha indicado.</translation>
    </message>
    <message>
        <source>Likely range</source>
        <translation>Rango probable</translation>
    </message>
    <message>
        <source>500 possible weeks are drawn, which differ as much as your own past weeks differed from what was to be expected. On 8 days in 10 the orders should lie within the band.</source>
        <translation>Se sortean 500 semanas posibles, que varían tanto como sus semanas pasadas se apartaron de lo esperado. En 8 de cada 10 días los pedidos deberían quedar dentro de la banda.</translation>
    </message>
    <message>
        <source>People needed in a half hour, less the people who are on shift and not on a break throughout it.</source>
        <translation>Personas necesarias en una media hora, menos las que están en turno y sin pausa durante toda ella.</translation>
    </message>
    <message>
        <source>How long people wait</source>
        <translation>Cuánto esperan los clientes</translation>
    </message>
    <message>
        <source>500 days are played through, customer by customer: they come as the forecast says, each order takes about as long as your orders take, and the people on shift serve them in turn. A wait is the time from joining the line until somebody begins with the order.</source>
        <translation>Se simulan 500 días, cliente a cliente: llegan como dice la previsión, cada pedido lleva más o menos lo que llevan los suyos y las personas en turno los atienden por orden. La espera es el tiempo desde ponerse en la cola hasta que alguien empieza con el pedido.</translation>
    </message>
    <message>
        <source>How many leave</source>
        <translation>Cuántos se van</translation>
    </message>
    <message>
        <source>Each customer in those days has a patience; who has waited that long leaves without ordering. The mean patience is yours if you entered one, else a guess that is marked as such.</source>
        <translation>Cada cliente de esos días tiene una paciencia; quien ya ha esperado ese tiempo se va sin pedir. La paciencia media es la que usted haya escrito; si no, una suposición marcada como tal.</translation>
    </message>
    <message>
        <source>Money lost and wages</source>
        <translation>Dinero perdido y sueldos</translation>
    </message>
    <message>
        <source>Lost: those who leave, times an average order, times what is left of it after ingredients, less those who come back later that day. Wages: hours on shift times the wage and what comes on top.</source>
        <translation>Perdido: los que se van, por un pedido medio, por lo que queda de él tras los ingredientes, menos los que vuelven más tarde ese día. Sueldos: horas de turno por el sueldo y lo que usted paga además.</translation>
    </message>
    <message>
        <source>People needed</source>
        <translation>Personal necesario</translation>
    </message>
    <message>
        <source>For each half hour, ShopFlow adds people until your promise holds over the many possible days of the forecast, quiet ones and busy ones; your own least and most people go before.</source>
        <translation>Para cada media hora, ShopFlow suma personas hasta que su promesa se cumple en los muchos días posibles de la previsión, con poca y con mucha gente; antes van su propio mínimo y su propio máximo de personas.</translation>
    </message>
    <message>
        <source>Fill week</source>
        <translation>Llenar semana</translation>
    </message>
    <message>
        <source>A search tries many thousands of ways to give shifts to your team, within your rules of work and everybody&apos;s free times, and keeps the one that costs least in wages and lost orders together.</source>
        <translation>Una búsqueda prueba muchos miles de maneras de dar turnos a su equipo, dentro de sus reglas de trabajo y de las horas libres de todos, y se queda con la que menos cuesta entre sueldos y pedidos perdidos.</translation>
    </message>
    <message>
        <source>Flat out</source>
        <translation>Al límite</translation>
    </message>
    <message>
        <source>The half hours of a person&apos;s shifts in which everybody is busy over {share} of the time.</source>
        <translation>Las medias horas de los turnos de una persona en las que todo el equipo está ocupado más del {share} del tiempo.</translation>
    </message>
    <message>
        <source>What a change costs</source>
        <translation>Lo que cuesta un cambio</translation>
    </message>
    <message>
        <source>The week is played through twice with the same customers, as it is and with your change; what differs is the answer. Lost regulars rest on guesses: they are shown apart and can be changed.</source>
        <translation>La semana se simula dos veces con los mismos clientes, tal como está y con su cambio; la diferencia es la respuesta. Los habituales perdidos se basan en suposiciones: se muestran aparte y se pueden cambiar.</translation>
    </message>
    <message>
        <source>Orders that are ready</source>
        <translation>Pedidos listos</translation>
    </message>
    <message>
        <source>Every row of your file is read. A row counts when its time can be told; each row that does not is listed with the reason. A day that is marked as closed or with the till off teaches nothing.</source>
        <translation>Se leen todas las filas de su archivo. Una fila cuenta cuando se sabe su hora; las que no cuentan aparecen con su motivo. De un día marcado como cerrado o con la caja apagada no se aprende nada.</translation>
    </message>
    <message>
        <source>arrival rate</source>
        <translation>tasa de llegadas</translation>
    </message>
    <message>
        <source>orders an hour; a count is Poisson, given its day</source>
        <translation>pedidos por hora; el número es de Poisson, dado su día</translation>
    </message>
    <message>
        <source>prediction interval, quantile</source>
        <translation>intervalo de predicción, cuantil</translation>
    </message>
    <message>
        <source>likely range, 8 days in 10</source>
        <translation>rango probable, 8 de cada 10 días</translation>
    </message>
    <message>
        <source>MAPE, MASE, CRPS</source>
        <translation>MAPE, MASE, CRPS</translation>
    </message>
    <message>
        <source>usually within 12 orders of 100</source>
        <translation>normalmente a menos de 12 pedidos de cada 100</translation>
    </message>
    <message>
        <source>offered load (erlangs)</source>
        <translation>carga ofrecida (erlangs)</translation>
    </message>
    <message>
        <source>people who are busy on average</source>
        <translation>personas ocupadas de media</translation>
    </message>
    <message>
        <source>abandonment, reneging</source>
        <translation>abandono (reneging)</translation>
    </message>
    <message>
        <source>customers who leave without ordering</source>
        <translation>clientes que se van sin pedir</translation>
    </message>
    <message>
        <source>balking</source>
        <translation>rechazo a la cola (balking)</translation>
    </message>
    <message>
        <source>customers who turn away at the sight of the line</source>
        <translation>clientes que se dan la vuelta al ver la cola</translation>
    </message>
    <message>
        <source>waiting times in order</source>
        <translation>tiempos de espera por orden</translation>
    </message>
    <message>
        <source>each possible day is played through, order by order</source>
        <translation>cada día posible se simula, pedido a pedido</translation>
    </message>
    <message>
        <source>time-dependent queue</source>
        <translation>cola que cambia con el tiempo</translation>
    </message>
    <message>
        <source>a rush is felt for a while after it is over</source>
        <translation>una hora punta se nota un rato después de terminar</translation>
    </message>
    <message>
        <source>service level</source>
        <translation>nivel de servicio</translation>
    </message>
    <message>
        <source>your promise: 9 in 10 within 5 minutes</source>
        <translation>su promesa: 9 de cada 10 en 5 minutos</translation>
    </message>
    <message>
        <source>utilisation</source>
        <translation>utilización</translation>
    </message>
    <message>
        <source>how busy people are; flat out is over {share}</source>
        <translation>cuánto están ocupadas las personas; al límite es más del {share}</translation>
    </message>
    <message>
        <source>staffing requirement</source>
        <translation>necesidad de personal</translation>
    </message>
    <message>
        <source>shift scheduling, set covering</source>
        <translation>planificación de turnos, cobertura de conjuntos</translation>
    </message>
    <message>
        <source>ruin and recreate</source>
        <translation>destruir y recrear</translation>
    </message>
    <message>
        <source>take shifts out, put better ones in</source>
        <translation>quitar turnos, poner otros mejores</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>Two of these hours overlap; write them apart, such as 07:00-14:00, 17:00-20:00.</source>
        <translation>Dos de estos horarios se solapan; sepárelos, como 07:00-14:00, 17:00-20:00.</translation>
    </message>
    <message>
        <source>“{}” is no opening hours; write them such as 07:00-18:00.</source>
        <translation>«{}» no es un horario; escríbalo como 07:00-18:00.</translation>
    </message>
    <message>
        <source>“{0}” does not fit into a day that begins at {1}.</source>
        <translation>«{0}» no cabe en un día que empieza a las {1}.</translation>
    </message>
    <message>
        <source>“{}” is no time of day.</source>
        <translation>«{}» no es una hora.</translation>
    </message>
    <message>
        <source>{day} {hours}</source>
        <translation>{day} {hours}</translation>
    </message>
    <message>
        <source>{range} · {basis}</source>
        <translation>{range} · {basis}</translation>
    </message>
    <message>
        <source>You kept your promise the whole week.</source>
        <translation>Cumplió su promesa toda la semana.</translation>
    </message>
    <message>
        <source>Service slipped once: {when}.</source>
        <translation>El servicio falló una vez: {when}.</translation>
    </message>
    <message>
        <source>Service slipped {count} times, worst {when}.</source>
        <translation>El servicio falló {count} veces; la peor, {when}.</translation>
    </message>
    <message>
        <source>No change would have paid for itself without breaking your promise.</source>
        <translation>Ningún cambio habría salido a cuenta sin romper su promesa.</translation>
    </message>
    <message>
        <source>The change most worth making: &lt;b&gt;one more {when}&lt;/b&gt; for {wage} would have kept about {count} customers, {net} in all.</source>
        <translation>El cambio que más valía la pena: &lt;b&gt;una persona más, {when}&lt;/b&gt;, por {wage} habría conservado unos {count} clientes, {net} en total.</translation>
    </message>
    <message>
        <source>The change most worth making: &lt;b&gt;one fewer {when}&lt;/b&gt; saves {wage} and loses nobody.</source>
        <translation>El cambio que más valía la pena: &lt;b&gt;una persona menos, {when}&lt;/b&gt;, ahorra {wage} y no pierde a nadie.</translation>
    </message>
    <message>
        <source>The change most worth making: &lt;b&gt;one fewer {when}&lt;/b&gt; saves {wage} and loses about {count} customers, {net} in all.</source>
        <translation>El cambio que más valía la pena: &lt;b&gt;una persona menos, {when}&lt;/b&gt;, ahorra {wage} y pierde unos {count} clientes, {net} en total.</translation>
    </message>
    <message>
        <source>Hardly anyone left without ordering.</source>
        <translation>Casi nadie se fue sin pedir.</translation>
    </message>
    <message>
        <source>Beside {orders} orders about {left} customers left without one (likely {low}–{high}).</source>
        <translation>Además de los {orders} pedidos, unos {left} clientes se fueron sin pedir (probable {low}–{high}).</translation>
    </message>
    <message>
        <source>{people}, {leaving} of {all}, waits to {minutes} min</source>
        <translation>{people}, {leaving} de {all}, hasta {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Leave that day</source>
        <translation>Se van ese día</translation>
    </message>
    <message>
        <source>Your promise</source>
        <translation>Su promesa</translation>
    </message>
    <message>
        <source>Wages</source>
        <translation>Sueldo</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>1 more</source>
        <translation>1 más</translation>
    </message>
    <message>
        <source>1 fewer</source>
        <translation>1 menos</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>cumplida</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>incumplida</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>Waits on {day}</source>
        <translation>Esperas el {day}</translation>
    </message>
    <message>
        <source>people on duty by the time clock</source>
        <translation>personas en turno según los fichajes</translation>
    </message>
    <message>
        <source>people on duty by that week&apos;s shifts</source>
        <translation>personas en turno según los turnos de esa semana</translation>
    </message>
    <message>
        <source>people on duty as in the week of {day}</source>
        <translation>personas en turno como en la semana del {day}</translation>
    </message>
    <message>
        <source>the shifts</source>
        <translation>los turnos</translation>
    </message>
    <message>
        <source>Opening your shop ...</source>
        <translation>Abriendo su negocio...</translation>
    </message>
    <message>
        <source>New shop from orders ...</source>
        <translation>Nuevo negocio desde pedidos...</translation>
    </message>
    <message>
        <source>Open orders file ...</source>
        <translation>Abrir pedidos...</translation>
    </message>
    <message>
        <source>Count by hand ...</source>
        <translation>Contar a mano...</translation>
    </message>
    <message>
        <source>Open shop ...</source>
        <translation>Abrir negocio...</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Abrir reciente</translation>
    </message>
    <message>
        <source>Recent orders files</source>
        <translation>Pedidos recientes</translation>
    </message>
    <message>
        <source>Open the sample shop</source>
        <translation>Abrir el negocio de ejemplo</translation>
    </message>
    <message>
        <source>Save shop as ...</source>
        <translation>Guardar negocio como...</translation>
    </message>
    <message>
        <source>Save a copy ...</source>
        <translation>Guardar una copia...</translation>
    </message>
    <message>
        <source>Export plan to Excel ...</source>
        <translation>Exportar plan a Excel...</translation>
    </message>
    <message>
        <source>Read edited plan back ...</source>
        <translation>Leer plan editado...</translation>
    </message>
    <message>
        <source>Export calendars ...</source>
        <translation>Exportar calendarios...</translation>
    </message>
    <message>
        <source>Save plan as PDF ...</source>
        <translation>Guardar plan en PDF...</translation>
    </message>
    <message>
        <source>Print ...</source>
        <translation>Imprimir...</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Find anything ...</source>
        <translation>Buscar...</translation>
    </message>
    <message>
        <source>People from a file ...</source>
        <translation>Equipo desde archivo...</translation>
    </message>
    <message>
        <source>Save list of people ...</source>
        <translation>Guardar lista del equipo...</translation>
    </message>
    <message>
        <source>Fill the week</source>
        <translation>Llenar la semana</translation>
    </message>
    <message>
        <source>A week back</source>
        <translation>Una semana atrás</translation>
    </message>
    <message>
        <source>A week forward</source>
        <translation>Una semana adelante</translation>
    </message>
    <message>
        <source>Light look</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Dark look</source>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>Look of the system</source>
        <translation>Tema del sistema</translation>
    </message>
    <message>
        <source>Names in the sidebar</source>
        <translation>Nombres en la barra lateral</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>E&amp;quipo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>About ShopFlow</source>
        <translation>Acerca de ShopFlow</translation>
    </message>
    <message>
        <source>order</source>
        <translation>pedido</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>pedidos</translation>
    </message>
    <message>
        <source>{day} {time}: {people} needed for {orders}.</source>
        <translation>El {day} a las {time}: {people} para {orders}.</translation>
    </message>
    <message>
        <source>{day} {time}: {people} needed for {orders}, {scheduled} scheduled. {gap} too few.</source>
        <translation>El {day} a las {time}: {people} para {orders}; asignadas: {scheduled}. {gap} de menos.</translation>
    </message>
    <message>
        <source>{day} {time}: {people} needed for {orders}, {scheduled} scheduled. {gap} spare.</source>
        <translation>El {day} a las {time}: {people} para {orders}; asignadas: {scheduled}. {gap} de más.</translation>
    </message>
    <message>
        <source>{day} {time}: {people} needed for {orders}, and scheduled.</source>
        <translation>El {day} a las {time}: {people} para {orders}, y asignadas.</translation>
    </message>
    <message>
        <source>weekdays</source>
        <translation>entre semana</translation>
    </message>
    <message>
        <source>the weekend</source>
        <translation>en fin de semana</translation>
    </message>
    <message>
        <source>The week of {range}</source>
        <translation>La semana del {range}</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>a diario</translation>
    </message>
    <message>
        <source>{days} {span}</source>
        <translation>{days} {span}</translation>
    </message>
    <message>
        <source>Nobody is needed: the shop is closed all week.</source>
        <translation>No hace falta nadie: el negocio cierra toda la semana.</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>La próxima semana</translation>
    </message>
    <message>
        <source>{week} needs {needed} hours of people; you have {scheduled}, but not always at the right time.</source>
        <translation>{week} necesita {needed} horas de personal; hay {scheduled}, pero no siempre a su hora.</translation>
    </message>
    <message>
        <source>{week} needs {needed} hours of people; you have {scheduled}, and not always at the right time.</source>
        <translation>{week} necesita {needed} horas de personal; hay {scheduled}, y no siempre a su hora.</translation>
    </message>
    <message>
        <source>{week} needs {needed} hours of people and you have only {scheduled}.</source>
        <translation>{week} necesita {needed} horas de personal y solo hay {scheduled}.</translation>
    </message>
    <message>
        <source>short</source>
        <translation>faltan</translation>
    </message>
    <message>
        <source>{week} needs {needed} hours of people and you have {scheduled}: nobody is missing.</source>
        <translation>{week} necesita {needed} horas de personal y hay {scheduled}: no falta nadie.</translation>
    </message>
    <message>
        <source>spare</source>
        <translation>sobran</translation>
    </message>
    <message>
        <source>{week} needs {needed} hours of people, and you have them at the right times.</source>
        <translation>{week} necesita {needed} horas de personal y las tiene cuando hacen falta.</translation>
    </message>
    <message>
        <source>{week} needs {needed} hours of people.</source>
        <translation>{week} necesita {needed} horas de personal.</translation>
    </message>
    <message>
        <source>Most on {when}: {people}. Nobody is scheduled yet; with shifts you see here what is spare and what is short.</source>
        <translation>El momento con más personas: el {when}, {people}. Aún no hay turnos; cuando los haya, verá aquí lo que sobra y lo que falta.</translation>
    </message>
    <message>
        <source>{spare} are spare, while {short} are short.</source>
        <translation>Sobran {spare}, mientras faltan {short}.</translation>
    </message>
    <message>
        <source>{spare} are spare, mostly {where}, while {short} are short.</source>
        <translation>Sobran {spare}, sobre todo {where}, mientras faltan {short}.</translation>
    </message>
    <message>
        <source>{spare} are spare, while {short} are short, mostly {where}.</source>
        <translation>Sobran {spare}, mientras faltan {short}, sobre todo {where}.</translation>
    </message>
    <message>
        <source>{spare} are spare, mostly {there}, while {short} are short, mostly {here}.</source>
        <translation>Sobran {spare}, sobre todo {there}, mientras faltan {short}, sobre todo {here}.</translation>
    </message>
    <message>
        <source>{hours} are {what}, spread over the week.</source>
        <translation>En total {what} {hours}, repartidas por la semana.</translation>
    </message>
    <message>
        <source>{hours} are {what}, mostly {where}.</source>
        <translation>En total {what} {hours}, sobre todo {where}.</translation>
    </message>
    <message>
        <source>{range} · a first answer, being worked out more exactly</source>
        <translation>{range} · una primera respuesta, que se está afinando</translation>
    </message>
    <message>
        <source>{range} · the fewest people that serve {share} within {limit}</source>
        <translation>{range} · el mínimo de personas para atender a {share} en {limit}</translation>
    </message>
    <message>
        <source>At most {share} customers may leave without ordering.</source>
        <translation>Como mucho {share} clientes puede irse sin pedir.</translation>
    </message>
    <message>
        <source>{when}: {reason}</source>
        <translation>El {when}: {reason}</translation>
    </message>
    <message>
        <source>{part} in {whole}</source>
        <translation>{part} de cada {whole}</translation>
    </message>
    <message>
        <source>Serve {share} within {limit}</source>
        <translation>Atender a {share} en {limit}</translation>
    </message>
    <message>
        <source>Never fewer than {people}</source>
        <translation>Nunca menos de {people}</translation>
    </message>
    <message>
        <source>No limit on how busy people are</source>
        <translation>Sin límite de ocupación de las personas</translation>
    </message>
    <message>
        <source>Keep people at most {share} busy</source>
        <translation>Personas ocupadas como mucho el {share}</translation>
    </message>
    <message>
        <source>At least {people}</source>
        <translation>Al menos {people}</translation>
    </message>
    <message>
        <source>At most {people}</source>
        <translation>Como mucho {people}</translation>
    </message>
    <message>
        <source>Always {people}</source>
        <translation>Siempre {people}</translation>
    </message>
    <message>
        <source>{least} to {people}</source>
        <translation>{least} a {people}</translation>
    </message>
    <message>
        <source>every {days}</source>
        <translation>cada {days}</translation>
    </message>
    <message>
        <source>{amount}, {place}</source>
        <translation>{amount}, {place}</translation>
    </message>
    <message>
        <source>No limit, {place}</source>
        <translation>Sin límite, {place}</translation>
    </message>
    <message>
        <source>Order time</source>
        <translation>Hora del pedido</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Order done</source>
        <translation>Pedido terminado</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Número de pedido</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Importe pagado</translation>
    </message>
    <message>
        <source>Items in order</source>
        <translation>Artículos del pedido</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Barista</source>
        <translation>Barista</translation>
    </message>
    <message>
        <source>Eat in or take away</source>
        <translation>Para tomar aquí o llevar</translation>
    </message>
    <message>
        <source>State of the order</source>
        <translation>Estado del pedido</translation>
    </message>
    <message>
        <source>German till export (DSFinV-K)</source>
        <translation>Exportación de caja alemana (DSFinV-K)</translation>
    </message>
    <message>
        <source>Coffee Shop Sales practice data</source>
        <translation>Datos de práctica «Coffee Shop Sales»</translation>
    </message>
    <message>
        <source>Began work</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Ended work</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Ended by the clock</source>
        <translation>Salida automática</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>{} al {}</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>{}: a first guess, which narrows from 4 weeks on</source>
        <translation>{}: una primera estimación, que se afina a partir de 4 semanas</translation>
    </message>
    <message>
        <source>{} weeks, enough for a good forecast</source>
        <translation>{} semanas, suficientes para una buena previsión</translation>
    </message>
    <message>
        <source>The file does not tell. Choose below; nothing is saved yet.</source>
        <translation>El archivo no lo aclara. Elija abajo; aún no se ha guardado nada.</translation>
    </message>
    <message>
        <source>{} of {} orders are ready: {}.</source>
        <translation>{} de {} pedidos están listos, del {}.</translation>
    </message>
    <message>
        <source>{} are ready: {}.</source>
        <translation>Listo para importar: {}, del {}.</translation>
    </message>
    <message>
        <source>&lt;b&gt;1 row cannot be used&lt;/b&gt; and is left out: see it below.</source>
        <translation>&lt;b&gt;1 fila no se puede usar&lt;/b&gt; y se deja fuera: véala abajo.</translation>
    </message>
    <message>
        <source>&lt;b&gt;{} rows cannot be used&lt;/b&gt; and are left out: see them below.</source>
        <translation>&lt;b&gt;{} filas no se pueden usar&lt;/b&gt; y se dejan fuera: véalas abajo.</translation>
    </message>
    <message>
        <source>{} are ready.</source>
        <translation>Listo para importar: {}.</translation>
    </message>
    <message>
        <source>working time</source>
        <translation>tiempo de trabajo</translation>
    </message>
    <message>
        <source>working times</source>
        <translation>tiempos de trabajo</translation>
    </message>
    <message>
        <source>They tell how many people were on when, so that waits can be checked.</source>
        <translation>Dicen cuántas personas había en cada momento; así se pueden comprobar las esperas.</translation>
    </message>
    <message>
        <source>There is no order in this file.</source>
        <translation>No hay ningún pedido en este archivo.</translation>
    </message>
    <message>
        <source>Every row was left out: see the reasons below.</source>
        <translation>No se ha podido usar ninguna fila: vea los motivos abajo.</translation>
    </message>
    <message>
        <source>Import {}</source>
        <translation>Importar {}</translation>
    </message>
    <message>
        <source>{} already here.</source>
        <translation>{} aquí.</translation>
    </message>
    <message>
        <source>order was</source>
        <translation>pedido ya estaba</translation>
    </message>
    <message>
        <source>orders were</source>
        <translation>pedidos ya estaban</translation>
    </message>
    <message>
        <source>Nothing new: {}</source>
        <translation>Nada nuevo: {}</translation>
    </message>
    <message>
        <source>all of it was already here.</source>
        <translation>todo ya estaba aquí.</translation>
    </message>
    <message>
        <source>{} imported.</source>
        <translation>Importado: {}.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>{} from {}.</source>
        <translation>{}, del {}.</translation>
    </message>
    <message>
        <source>{}. Add the newest orders once a week.</source>
        <translation>{}. Añada los pedidos nuevos una vez a la semana.</translation>
    </message>
    <message>
        <source>Only {} of orders: a first guess. It narrows from 4 weeks on.</source>
        <translation>Solo {} de pedidos: una primera estimación. Se afina a partir de 4 semanas.</translation>
    </message>
    <message>
        <source>Your last orders are from {}. Add newer ones.</source>
        <translation>Sus últimos pedidos son del {}. Añada otros más recientes.</translation>
    </message>
    <message>
        <source>no orders</source>
        <translation>sin pedidos</translation>
    </message>
    <message>
        <source>, closed, as you said</source>
        <translation>, cerrado, como usted indicó</translation>
    </message>
    <message>
        <source>, the till was off, as you said: not learnt from</source>
        <translation>, la caja estaba apagada, como usted indicó: no se aprende de ello</translation>
    </message>
    <message>
        <source>, an ordinary day, as you said</source>
        <translation>, un día normal, como usted indicó</translation>
    </message>
    <message>
        <source>, though there usually are some: taken as closed</source>
        <translation>, aunque suele haber: se toma como cerrado</translation>
    </message>
    <message>
        <source>, part of the day seems to be missing: that part is not learnt from</source>
        <translation>, parece faltar parte del día: de esa parte no se aprende</translation>
    </message>
    <message>
        <source>, closed as usual</source>
        <translation>, cerrado como siempre</translation>
    </message>
    <message>
        <source>No orders. Were you closed?</source>
        <translation>Sin pedidos. ¿Estaba cerrado?</translation>
    </message>
    <message>
        <source>Only {}. Was the till off?</source>
        <translation>Solo {}. ¿Caja apagada?</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Tal cual</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Till was off</source>
        <translation>Caja apagada</translation>
    </message>
    <message>
        <source>Ordinary day</source>
        <translation>Día normal</translation>
    </message>
    <message>
        <source>{}: counted as recorded</source>
        <translation>{}: cuenta tal cual</translation>
    </message>
    <message>
        <source>{}: marked as closed</source>
        <translation>{}: marcado como cerrado</translation>
    </message>
    <message>
        <source>{}: marked as till off</source>
        <translation>{}: marcado como caja apagada</translation>
    </message>
    <message>
        <source>{}: marked as an ordinary day</source>
        <translation>{}: marcado como día normal</translation>
    </message>
    <message>
        <source>Count your customers for a week, and see next week&apos;s rush.</source>
        <translation>Cuente a sus clientes una semana y vea las horas punta de la próxima.</translation>
    </message>
    <message>
        <source>Write how many came in each half hour; a few days are enough for a first look.</source>
        <translation>Escriba cuántos llegaron en cada media hora; unos pocos días bastan para una primera idea.</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clientes</translation>
    </message>
    <message>
        <source>{} counted on {}.</source>
        <translation>Hasta ahora, {} en {}.</translation>
    </message>
    <message>
        <source>more day</source>
        <translation>día más</translation>
    </message>
    <message>
        <source>more days</source>
        <translation>días más</translation>
    </message>
    <message>
        <source>{} make it a whole week. You can use it now and add the rest later.</source>
        <translation>Con {} se completa la semana. Puede usarlo ya y añadir el resto después.</translation>
    </message>
    <message>
        <source>A whole week: a first guess, which narrows from 4 weeks on.</source>
        <translation>Una semana completa: una primera estimación, que se afina a partir de 4 semanas.</translation>
    </message>
    <message>
        <source>Week ahead</source>
        <translation>Semana a la vista</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Esperas</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Turnos</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>¿Y si...?</translation>
    </message>
    <message>
        <source>PLAN</source>
        <translation>PLAN</translation>
    </message>
    <message>
        <source>DATA</source>
        <translation>DATOS</translation>
    </message>
    <message>
        <source>Shop &amp; settings</source>
        <translation>Negocio y ajustes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>with the stopwatch</source>
        <translation>con el cronómetro</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>La semana anterior</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>La semana siguiente</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Use this count</source>
        <translation>Usar el recuento</translation>
    </message>
    <message>
        <source>Count by hand</source>
        <translation>Contar a mano</translation>
    </message>
    <message>
        <source>One customer fewer (-)</source>
        <translation>Un cliente menos (-)</translation>
    </message>
    <message>
        <source>One more customer</source>
        <translation>Un cliente más</translation>
    </message>
    <message>
        <source>Space or +</source>
        <translation>Espacio o +</translation>
    </message>
    <message>
        <source>midnight</source>
        <translation>medianoche</translation>
    </message>
    <message>
        <source>Half hours from</source>
        <translation>Medias horas desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Type a number, or press Space for each customer. Enter goes on. Saved as you write.</source>
        <translation>Escriba un número o pulse Espacio por cada cliente. Con Intro pasa a la siguiente. Se guarda mientras escribe.</translation>
    </message>
    <message>
        <source>Customers per half hour</source>
        <translation>Clientes por media hora</translation>
    </message>
    <message>
        <source>Take over the changes</source>
        <translation>Incluir los cambios</translation>
    </message>
    <message>
        <source>Leave the plan as it is</source>
        <translation>Dejar el plan como está</translation>
    </message>
    <message>
        <source>Edited plan</source>
        <translation>Plan editado</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>In your plan</source>
        <translation>En su plan</translation>
    </message>
    <message>
        <source>In the edited plan</source>
        <translation>En el plan editado</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Elegir archivo</translation>
    </message>
    <message>
        <source>Check columns</source>
        <translation>Revisar columnas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Take back last import</source>
        <translation>Anular última importación</translation>
    </message>
    <message>
        <source>Add orders</source>
        <translation>Añadir pedidos</translation>
    </message>
    <message>
        <source>Add a shift</source>
        <translation>Añadir un turno</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Edit the times</source>
        <translation>Editar las horas</translation>
    </message>
    <message>
        <source>Copy to the next day</source>
        <translation>Copiar al día siguiente</translation>
    </message>
    <message>
        <source>Add another shift</source>
        <translation>Añadir otro turno</translation>
    </message>
    <message>
        <source>Make it open</source>
        <translation>Dejar sin asignar</translation>
    </message>
    <message>
        <source>Called in sick</source>
        <translation>Avisa: no viene</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>See the waits</source>
        <translation>Ver las esperas</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Save the plan as an Excel file (Ctrl+E)</source>
        <translation>Guardar el plan como archivo de Excel (Ctrl+E)</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Wage an hour</source>
        <translation>Sueldo por hora</translation>
    </message>
    <message>
        <source>Your share on top of wages</source>
        <translation>Lo que paga además del sueldo</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>Pedido medio</translation>
    </message>
    <message>
        <source>Of those who leave, come back that day</source>
        <translation>De los que se van, vuelven ese día</translation>
    </message>
    <message>
        <source>Customers who are regulars</source>
        <translation>Clientes habituales</translation>
    </message>
    <message>
        <source>Regulars lost after leaving once</source>
        <translation>Habituales perdidos por irse una vez</translation>
    </message>
    <message>
        <source>Regulars lost after one long wait</source>
        <translation>Habituales perdidos por una espera larga</translation>
    </message>
    <message>
        <source>A regular brings in a year</source>
        <translation>Un habitual deja al año</translation>
    </message>
    <message>
        <source>Making up with each who waited too long</source>
        <translation>Compensar a cada uno que esperó demasiado</translation>
    </message>
    <message>
        <source>Printed {} with ShopFlow</source>
        <translation>Impreso {} con ShopFlow</translation>
    </message>
    <message>
        <source>Shifts {}</source>
        <translation>Turnos {}</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>{}: nobody is planned yet; the sheets of the days show the people needed</source>
        <translation>{}: aún no hay turnos; las hojas de los días muestran las personas necesarias</translation>
    </message>
    <message>
        <source>{}: {} paid hours</source>
        <translation>{}: {} horas pagadas</translation>
    </message>
    <message>
        <source>{}, break {}</source>
        <translation>{}, pausa {}</translation>
    </message>
    <message>
        <source>{} h short</source>
        <translation>{}&#xa0;h de menos</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>cubierto</translation>
    </message>
    <message>
        <source>{} hours of people are short.</source>
        <translation>Faltan {} horas de personal.</translation>
    </message>
    <message>
        <source>Covered.</source>
        <translation>Cubierto.</translation>
    </message>
    <message>
        <source>People needed (line)</source>
        <translation>Personas necesarias (línea)</translation>
    </message>
    <message>
        <source>and scheduled (filled)</source>
        <translation>y asignadas (relleno)</translation>
    </message>
    <message>
        <source>{}, {}: {} paid hours</source>
        <translation>{}, {}: {} horas pagadas</translation>
    </message>
    <message>
        <source>Save picture ...</source>
        <translation>Guardar imagen...</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copiar tabla</translation>
    </message>
    <message>
        <source>Save as CSV ...</source>
        <translation>Guardar como CSV...</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
    <message>
        <source>Write what the person does, such as Barista; several with a comma between.</source>
        <translation>Escriba qué hace la persona, como Barista; si son varias cosas, separadas por comas.</translation>
    </message>
    <message>
        <source>Write the pay for an hour, such as {wage}.</source>
        <translation>Escriba el sueldo por hora, como {wage}.</translation>
    </message>
    <message>
        <source>Write hours a week, such as 20.</source>
        <translation>Escriba las horas por semana, como 20.</translation>
    </message>
    <message>
        <source>A week has {most} hours; {hours} do not fit. How many can this person work?</source>
        <translation>Una semana tiene {most} horas; {hours} no caben. ¿Cuántas puede trabajar esta persona?</translation>
    </message>
    <message>
        <source>The least hours are above the most; make one of them fit.</source>
        <translation>El mínimo de horas supera el máximo; ajuste uno de los dos.</translation>
    </message>
    <message>
        <source>The wish lies outside the least and the most hours.</source>
        <translation>Las horas que le gustaría hacer están fuera del mínimo y el máximo.</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Un</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Dos</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Tres</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Cuatro</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>Cinco</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>Seis</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>Siete</translation>
    </message>
    <message>
        <source>Eight</source>
        <translation>Ocho</translation>
    </message>
    <message>
        <source>Nine</source>
        <translation>Nueve</translation>
    </message>
    <message>
        <source>Ten</source>
        <translation>Diez</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours}&#xa0;h</translation>
    </message>
    <message>
        <source>break {times}</source>
        <translation>pausa {times}</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>Open shifts</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Día libre</translation>
    </message>
    <message>
        <source>Not free</source>
        <translation>No disponible</translation>
    </message>
    <message>
        <source>no shift</source>
        <translation>sin turno</translation>
    </message>
    <message>
        <source>{count} that nobody has yet.</source>
        <translation>{count} aún sin persona asignada.</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>turno</translation>
    </message>
    <message>
        <source>shifts</source>
        <translation>turnos</translation>
    </message>
    <message>
        <source>{name}, {roles}: {hours} of {most} hours, {flat}.</source>
        <translation>{name}, {roles}: {hours} de {most} horas, {flat}.</translation>
    </message>
    <message>
        <source>{hours} of {most}</source>
        <translation>{hours} de {most}</translation>
    </message>
    <message>
        <source>never flat out</source>
        <translation>nunca al límite</translation>
    </message>
    <message>
        <source>flat out {hours}</source>
        <translation>al límite {hours}</translation>
    </message>
    <message>
        <source>{hours} short</source>
        <translation>faltan {hours}</translation>
    </message>
    <message>
        <source>{span} {people} short</source>
        <translation>{span} {people} de menos</translation>
    </message>
    <message>
        <source>Who works here? Add your team and ShopFlow drafts the week.</source>
        <translation>¿Quién trabaja aquí? Añada su equipo y ShopFlow hará un borrador de la semana.</translation>
    </message>
    <message>
        <source>A name, a role and the hours are enough to begin with.</source>
        <translation>Un nombre, un puesto y las horas bastan para empezar.</translation>
    </message>
    <message>
        <source>Nothing to plan: the shop is closed all week.</source>
        <translation>Nada que planificar: el negocio cierra toda la semana.</translation>
    </message>
    <message>
        <source>{hours} of people are missing, as you left it.</source>
        <translation>Faltan {hours} de personal, tal como usted lo dejó.</translation>
    </message>
    <message>
        <source>The short times stay marked below the days.</source>
        <translation>Los huecos siguen marcados bajo los días.</translation>
    </message>
    <message>
        <source>This week has no shifts yet; it needs {hours} of people.</source>
        <translation>Esta semana aún no tiene turnos; necesita {hours} de personal.</translation>
    </message>
    <message>
        <source>Fill the week for a first draft, or click into the grid. Your team can work up to {hours} a week.</source>
        <translation>Llene la semana para tener un primer borrador o haga clic en la cuadrícula. Su equipo puede trabajar hasta {hours} por semana.</translation>
    </message>
    <message>
        <source>The shifts have {hours} and cost &lt;b&gt;{wages}&lt;/b&gt;.</source>
        <translation>Los turnos suman {hours} y cuestan &lt;b&gt;{wages}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>The shifts have {hours} and cost &lt;b&gt;{wages}&lt;/b&gt;, {share} of what you can expect to sell.</source>
        <translation>Los turnos suman {hours} y cuestan &lt;b&gt;{wages}&lt;/b&gt;, el {share} de las ventas que puede esperar.</translation>
    </message>
    <message>
        <source>The week is covered: nobody is missing at any time.</source>
        <translation>La semana está cubierta: no falta nadie en ningún momento.</translation>
    </message>
    <message>
        <source>{when} is short of {people}.</source>
        <translation>El {when} hay {people} de menos.</translation>
    </message>
    <message>
        <source>{count} times are short of people; {when} costs you most.</source>
        <translation>{count} momentos con falta de personal; el más caro: {when}.</translation>
    </message>
    <message>
        <source>Nobody can take it within the rules. See what could be done instead.</source>
        <translation>Nadie puede hacerlo dentro de las reglas. Vea qué otra cosa se puede hacer.</translation>
    </message>
    <message>
        <source>{name} is free and has {left} left this week. {span} costs &lt;b&gt;{cost}&lt;/b&gt; and closes it.</source>
        <translation>{name} está libre y le quedan {left} esta semana. {span} cuesta &lt;b&gt;{cost}&lt;/b&gt; y lo resuelve.</translation>
    </message>
    <message>
        <source>{name} is free and has {left} left this week. {span} costs &lt;b&gt;{cost}&lt;/b&gt; and helps.</source>
        <translation>{name} está libre y le quedan {left} esta semana. {span} cuesta &lt;b&gt;{cost}&lt;/b&gt; y ayuda.</translation>
    </message>
    <message>
        <source>{name} could come at {first}; that costs &lt;b&gt;{cost}&lt;/b&gt; and closes it.</source>
        <translation>{name} podría venir a las {first}; eso cuesta &lt;b&gt;{cost}&lt;/b&gt; y lo resuelve.</translation>
    </message>
    <message>
        <source>{name} could come at {first}; that costs &lt;b&gt;{cost}&lt;/b&gt; and helps.</source>
        <translation>{name} podría venir a las {first}; eso cuesta &lt;b&gt;{cost}&lt;/b&gt; y ayuda.</translation>
    </message>
    <message>
        <source>{name} could stay until {last}; that costs &lt;b&gt;{cost}&lt;/b&gt; and closes it.</source>
        <translation>{name} podría quedarse hasta las {last}; eso cuesta &lt;b&gt;{cost}&lt;/b&gt; y lo resuelve.</translation>
    </message>
    <message>
        <source>{name} could stay until {last}; that costs &lt;b&gt;{cost}&lt;/b&gt; and helps.</source>
        <translation>{name} podría quedarse hasta las {last}; eso cuesta &lt;b&gt;{cost}&lt;/b&gt; y ayuda.</translation>
    </message>
    <message>
        <source>Give {name} the shift</source>
        <translation>Dar el turno a {name}</translation>
    </message>
    <message>
        <source>Let {name} come earlier</source>
        <translation>{name} viene antes</translation>
    </message>
    <message>
        <source>Let {name} stay longer</source>
        <translation>{name} se queda más</translation>
    </message>
    <message>
        <source>The week is filled: {shifts}.</source>
        <translation>La semana está llena: {shifts}.</translation>
    </message>
    <message>
        <source>The week is filled: {shifts}. No draft could be better.</source>
        <translation>La semana está llena: {shifts}. Ningún borrador podría ser mejor.</translation>
    </message>
    <message>
        <source>The week is filled: {shifts}, within {share:.1%} of the best possible.</source>
        <translation>La semana está llena: {shifts}, a menos del {share:.1%} de lo mejor posible.</translation>
    </message>
    <message>
        <source>{name} {span}, {cost}</source>
        <translation>{name} {span}, {cost}</translation>
    </message>
    <message>
        <source>{name} earlier: {span}, {cost}</source>
        <translation>{name} antes: {span}, {cost}</translation>
    </message>
    <message>
        <source>{name} longer: {span}, {cost}</source>
        <translation>{name} más tiempo: {span}, {cost}</translation>
    </message>
    <message>
        <source>About {leave} of {customers} leave: {lost} lost, {wage} of wages saved.</source>
        <translation>Se van unos {leave} de {customers}: {lost} perdidos, {wage} de sueldo ahorrados.</translation>
    </message>
    <message>
        <source>The shop is closed on {day}.</source>
        <translation>El negocio cierra el {day}.</translation>
    </message>
    <message>
        <source>No shifts are needed.</source>
        <translation>No hacen falta turnos.</translation>
    </message>
    <message>
        <source>{hours} of shifts cost &lt;b&gt;{wages}&lt;/b&gt;. Pull a shift&apos;s end to change it, in steps of 15 minutes.</source>
        <translation>{hours} de turnos cuestan &lt;b&gt;{wages}&lt;/b&gt;. Arrastre el borde de un turno para cambiarlo, de 15 en 15 minutos.</translation>
    </message>
    <message>
        <source>{day} is covered: nobody is missing.</source>
        <translation>El {day} está cubierto: no falta nadie.</translation>
    </message>
    <message>
        <source>{day} is short of {people} from {first} to {last}.</source>
        <translation>El {day} hay {people} de menos de {first} a {last}.</translation>
    </message>
    <message>
        <source>Pull a shift&apos;s end to change it, in steps of 15 minutes.</source>
        <translation>Arrastre el borde de un turno para cambiarlo, de 15 en 15 minutos.</translation>
    </message>
    <message>
        <source>draft, not published</source>
        <translation>borrador, sin publicar</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambio</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>cambios</translation>
    </message>
    <message>
        <source>{count} since version {version}</source>
        <translation>{count} desde la versión {version}</translation>
    </message>
    <message>
        <source>published, version {version}</source>
        <translation>publicado, versión {version}</translation>
    </message>
    <message>
        <source>{said} · the forecast has changed since</source>
        <translation>{said} · la previsión ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>Ask {name}: {span}, {cost}</source>
        <translation>Pedírselo a {name}: {span}, {cost}</translation>
    </message>
    <message>
        <source>Open at {time}</source>
        <translation>Abrir a las {time}</translation>
    </message>
    <message>
        <source>Close at {time}</source>
        <translation>Cerrar a las {time}</translation>
    </message>
    <message>
        <source>Leave it short, {lost} lost</source>
        <translation>Dejarlo así: {lost} perdidos</translation>
    </message>
    <message>
        <source>All needs can be covered within the rules: fill the week.</source>
        <translation>Todo se puede cubrir dentro de las reglas: llene la semana.</translation>
    </message>
    <message>
        <source>Cannot be done, because these cannot all hold. Change any one of them:</source>
        <translation>No se puede, porque no es posible cumplir todo esto a la vez. Cambie una de estas cosas:</translation>
    </message>
    <message>
        <source>Cannot be done, because these cannot all hold:</source>
        <translation>No se puede, porque no es posible cumplir todo esto a la vez:</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>{who} waits over {limit}</source>
        <translation>{who} espera más de {limit}</translation>
    </message>
    <message>
        <source>{who} customers waits over {limit}</source>
        <translation>{who} clientes espera más de {limit}</translation>
    </message>
    <message>
        <source>{who} customers wait over {limit}</source>
        <translation>{who} clientes esperan más de {limit}</translation>
    </message>
    <message>
        <source>hardly anyone leaves</source>
        <translation>no se va casi nadie</translation>
    </message>
    <message>
        <source>about 1 leaves</source>
        <translation>se va cerca de 1</translation>
    </message>
    <message>
        <source>about {count} leave</source>
        <translation>se van unos {count}</translation>
    </message>
    <message>
        <source>day of orders</source>
        <translation>día de pedidos</translation>
    </message>
    <message>
        <source>days of orders</source>
        <translation>días de pedidos</translation>
    </message>
    <message>
        <source>week of orders</source>
        <translation>semana de pedidos</translation>
    </message>
    <message>
        <source>weeks of orders</source>
        <translation>semanas de pedidos</translation>
    </message>
    <message>
        <source>{range} · forecast from {basis}</source>
        <translation>{range} · previsión con {basis}</translation>
    </message>
    <message>
        <source>{when} you need {needed} and have {scheduled}.</source>
        <translation>El {when} necesita {needed}; en turno: {scheduled}.</translation>
    </message>
    <message>
        <source>{when} you need up to {needed} and have {scheduled}.</source>
        <translation>El {when} necesita hasta {needed}; en turno: {scheduled}.</translation>
    </message>
    <message>
        <source>With {count}</source>
        <translation>Con {count} en turno</translation>
    </message>
    <message>
        <source>{people}, {felt}. Nobody much leaves, and it saves &lt;b&gt;{wage}&lt;/b&gt; of wages.</source>
        <translation>{people}, {felt}. Casi nadie se va, y ahorra &lt;b&gt;{wage}&lt;/b&gt; en sueldos.</translation>
    </message>
    <message>
        <source>, not {count}</source>
        <translation>, en vez de {count}</translation>
    </message>
    <message>
        <source>{people}, {waits} and {leave}{instead}: &lt;b&gt;{lost}&#xa0;lost&lt;/b&gt; against &lt;b&gt;{wage}&#xa0;wage&#xa0;saved&lt;/b&gt;.</source>
        <translation>{people}, {waits} y {leave}{instead}: &lt;b&gt;{lost}&#xa0;perdidos&lt;/b&gt; frente a &lt;b&gt;{wage}&#xa0;ahorrados&lt;/b&gt; en sueldos.</translation>
    </message>
    <message>
        <source>{people}, {leave}{instead}: &lt;b&gt;{lost}&#xa0;lost&lt;/b&gt; against &lt;b&gt;{wage}&#xa0;wage&#xa0;saved&lt;/b&gt;.</source>
        <translation>{people}, {leave}{instead}: &lt;b&gt;{lost}&#xa0;perdidos&lt;/b&gt; frente a &lt;b&gt;{wage}&#xa0;ahorrados&lt;/b&gt; en sueldos.</translation>
    </message>
    <message>
        <source>9 in 10 wait less than {limit}</source>
        <translation>9 de cada 10 esperan menos de {limit}</translation>
    </message>
    <message>
        <source>9 in 10 customers wait less than {limit}</source>
        <translation>9 de cada 10 clientes esperan menos de {limit}</translation>
    </message>
    <message>
        <source>Next week is covered. Busiest: {day} {time}.</source>
        <translation>La próxima semana está cubierta. Más gente: {day} a las {time}.</translation>
    </message>
    <message>
        <source>The week of {range} is covered. Busiest: {day} {time}.</source>
        <translation>La semana del {range} está cubierta. Más gente: {day} a las {time}.</translation>
    </message>
    <message>
        <source>About {orders} orders in that half hour. The week needs {needed} of people and has {planned}.</source>
        <translation>Unos {orders} pedidos en esa media hora. La semana necesita {needed} de personal y tiene {planned}.</translation>
    </message>
    <message>
        <source>{people} at a time is enough for the whole week.</source>
        <translation>Con {people} a la vez basta para toda la semana.</translation>
    </message>
    <message>
        <source>You need up to {people}, most on {when}.</source>
        <translation>Necesita hasta {people}; el momento con más, el {when}.</translation>
    </message>
    <message>
        <source>The week needs {hours} of people. Busiest: {day} {time} with about {orders} orders.</source>
        <translation>La semana necesita {hours} de personal. Más gente: {day} a las {time}, con unos {orders} pedidos.</translation>
    </message>
    <message>
        <source>{count} more needed</source>
        <translation>faltan {count}</translation>
    </message>
    <message>
        <source>about {count} would leave</source>
        <translation>se irían unos {count}</translation>
    </message>
    <message>
        <source>waits to {wait} min</source>
        <translation>esperas de hasta {wait}&#xa0;min</translation>
    </message>
    <message>
        <source>{people} needed · about {orders}</source>
        <translation>{people} · unos {orders}</translation>
    </message>
    <message>
        <source>{day} {time}: {orders} expected</source>
        <translation>El {day} a las {time}: se esperan {orders}</translation>
    </message>
    <message>
        <source>, 8 days in 10 between {low} and {high}</source>
        <translation>, 8 de cada 10 días entre {low} y {high}</translation>
    </message>
    <message>
        <source>Needed: {needed}</source>
        <translation>Necesarias: {needed}</translation>
    </message>
    <message>
        <source>Needed {needed}, scheduled {scheduled}</source>
        <translation>Necesarias {needed}, asignadas {scheduled}</translation>
    </message>
    <message>
        <source>{people} short</source>
        <translation>{people} de menos</translation>
    </message>
    <message>
        <source>{day} {time}: closed.</source>
        <translation>El {day} a las {time}: cerrado.</translation>
    </message>
    <message>
        <source>{total} orders, most likely {low}–{high}. Busiest {when} with about {peak}.</source>
        <translation>{total} pedidos, probables {low}–{high}. Más gente {when}: unos {peak}.</translation>
    </message>
    <message>
        <source>{people} people, {wage} an hour, promise: {share} within {minutes} minutes.</source>
        <translation>{people} personas, {wage} por hora, promesa: {share} en {minutes} minutos.</translation>
    </message>
    <message>
        <source>Open {hours}, nobody in the team yet, {wage} an hour, promise: {share} within {minutes} minutes.</source>
        <translation>Abierto {hours}, aún sin equipo, {wage} por hora, promesa: {share} en {minutes} minutos.</translation>
    </message>
    <message>
        <source>Open {hours}, 1 person, {wage} an hour, promise: {share} within {minutes} minutes.</source>
        <translation>Abierto {hours}, 1 persona, {wage} por hora, promesa: {share} en {minutes} minutos.</translation>
    </message>
    <message>
        <source>Open {hours}, {people} people, {wage} an hour, promise: {share} within {minutes} minutes.</source>
        <translation>Abierto {hours}, {people} personas, {wage} por hora, promesa: {share} en {minutes} minutos.</translation>
    </message>
    <message>
        <source>The hours are guessed from your orders, and {0} marked below are guesses. Every change counts at once.</source>
        <translation>El horario se supone a partir de sus pedidos, y abajo hay {0} que ShopFlow ha supuesto. Cada cambio cuenta al momento.</translation>
    </message>
    <message>
        <source>The hours are guessed from your orders: say if they are right. Every change counts at once.</source>
        <translation>El horario se supone a partir de sus pedidos: diga si es correcto. Cada cambio cuenta al momento.</translation>
    </message>
    <message>
        <source>{0} marked below are guesses: put your own there. Every change counts at once.</source>
        <translation>Abajo hay {0} que ShopFlow ha supuesto: ponga los suyos. Cada cambio cuenta al momento.</translation>
    </message>
    <message>
        <source>Every change counts at once and can be undone.</source>
        <translation>Cada cambio cuenta al momento y se puede deshacer.</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 número</translation>
    </message>
    <message>
        <source>{} numbers</source>
        <translation>{} números</translation>
    </message>
    <message>
        <source>Nobody yet. Add your team and ShopFlow drafts the week.</source>
        <translation>Aún no hay nadie. Añada su equipo y ShopFlow hará un borrador de la semana.</translation>
    </message>
    <message>
        <source>{names}: up to {hours} hours a week together.</source>
        <translation>{names}: hasta {hours} horas por semana entre todos.</translation>
    </message>
    <message>
        <source>Your count cannot be saved in {folder}: check the disk.</source>
        <translation>Su recuento no se puede guardar en {folder}: revise el disco.</translation>
    </message>
    <message>
        <source>{range} people</source>
        <translation>{range} personas</translation>
    </message>
    <message>
        <source>With {staff} on {when}, {felt}.</source>
        <translation>Con {staff} el {when}, {felt}.</translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation>Una menos</translation>
    </message>
    <message>
        <source>{count} fewer</source>
        <translation>{count} menos</translation>
    </message>
    <message>
        <source>{change} on {when}: {felt}.</source>
        <translation>{change} el {when}: {felt}.</translation>
    </message>
    <message>
        <source>about {leave} of {all} customers leave</source>
        <translation>se van unos {leave} de {all} clientes</translation>
    </message>
    <message>
        <source>Of those who stay, 9 in 10 wait less than &lt;b&gt;{limit}&lt;/b&gt;</source>
        <translation>De los que se quedan, 9 de cada 10 esperan menos de &lt;b&gt;{limit}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Hardly anyone leaves</source>
        <translation>No se va casi nadie</translation>
    </message>
    <message>
        <source>About &lt;b&gt;1 of {all}&lt;/b&gt; leaves</source>
        <translation>Se va más o menos &lt;b&gt;1 de {all}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>About &lt;b&gt;{leave} of {all}&lt;/b&gt; leave</source>
        <translation>Se van unos &lt;b&gt;{leave} de {all}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>{rest}.</source>
        <translation>{rest}.</translation>
    </message>
    <message>
        <source> One more person costs &lt;b&gt;{costs}&lt;/b&gt; and would keep nobody.</source>
        <translation> Una persona más cuesta &lt;b&gt;{costs}&lt;/b&gt; y no conservaría a nadie.</translation>
    </message>
    <message>
        <source> One more person costs &lt;b&gt;{costs}&lt;/b&gt; and keeps about &lt;b&gt;{kept}&lt;/b&gt;.</source>
        <translation> Una persona más cuesta &lt;b&gt;{costs}&lt;/b&gt; y conserva unos &lt;b&gt;{kept}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>{rest}. It loses nothing and saves &lt;b&gt;{saved}&lt;/b&gt; in wages.</source>
        <translation>{rest}. No pierde nada y ahorra &lt;b&gt;{saved}&lt;/b&gt; en sueldos.</translation>
    </message>
    <message>
        <source>{rest}. You save &lt;b&gt;{saved}&lt;/b&gt; in wages and lose about &lt;b&gt;{lost}&lt;/b&gt; more.</source>
        <translation>{rest}. Ahorra &lt;b&gt;{saved}&lt;/b&gt; en sueldos y pierde unos &lt;b&gt;{lost}&lt;/b&gt; más.</translation>
    </message>
    <message>
        <source>{rest}. The extra &lt;b&gt;{spent}&lt;/b&gt; of wages would keep nobody.</source>
        <translation>{rest}. Los &lt;b&gt;{spent}&lt;/b&gt; más de sueldos no conservarían a nadie.</translation>
    </message>
    <message>
        <source>{rest}. The extra &lt;b&gt;{spent}&lt;/b&gt; of wages keeps about &lt;b&gt;{kept}&lt;/b&gt;.</source>
        <translation>{rest}. Los &lt;b&gt;{spent}&lt;/b&gt; más de sueldos conservan unos &lt;b&gt;{kept}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>{time}: half wait less than {half}, 9 in 10 less than {nine}. {customers}, {leave}. {staff} on duty.</source>
        <translation>{time}: la mitad espera menos de {half}, 9 de cada 10 menos de {nine}. {customers}, {leave}. {staff} en turno.</translation>
    </message>
    <message>
        <source>{time}: needed {needed}, on duty {staff}.</source>
        <translation>{time}: necesarias {needed}, en turno {staff}.</translation>
    </message>
    <message>
        <source> {short} short.</source>
        <translation> {short} de menos.</translation>
    </message>
    <message>
        <source>&lt;b&gt;{people}&lt;/b&gt; is the fewest: {share} within {target}, under 1 in {limit} leave.</source>
        <translation>&lt;b&gt;{people}&lt;/b&gt; es el mínimo: {share} en {target}, y se va menos de 1 de cada {limit}.</translation>
    </message>
    <message>
        <source>Even &lt;b&gt;{people}&lt;/b&gt; cannot serve {share} within {target}.</source>
        <translation>Ni &lt;b&gt;{people}&lt;/b&gt; pueden atender a {share} en {target}.</translation>
    </message>
    <message>
        <source>{count} in 10</source>
        <translation>{count} de cada 10</translation>
    </message>
    <message>
        <source>So few leave that no regular is likely to be lost.</source>
        <translation>Se van tan pocos que no es probable perder a ningún habitual.</translation>
    </message>
    <message>
        <source>A guess: 1 in {n} regulars who leave stays away, about &lt;b&gt;{lost}&lt;/b&gt; over a year.</source>
        <translation>Una suposición: 1 de cada {n} habituales que se van no vuelve, unos &lt;b&gt;{lost}&lt;/b&gt; al año.</translation>
    </message>
    <message>
        <source>Your team keeps a steady pace: nobody is flat out.</source>
        <translation>Su equipo lleva un ritmo tranquilo: nadie está al límite.</translation>
    </message>
    <message>
        <source>Your team is flat out for &lt;b&gt;{minutes} min&lt;/b&gt;.</source>
        <translation>Su equipo está al límite durante &lt;b&gt;{minutes}&#xa0;min&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours}&#xa0;h {minutes}</translation>
    </message>
    <message>
        <source>Your team is flat out for &lt;b&gt;{length}&lt;/b&gt;, with no minute to wipe down or greet.</source>
        <translation>Su equipo está al límite durante &lt;b&gt;{length}&lt;/b&gt;, sin un minuto para limpiar o saludar.</translation>
    </message>
    <message>
        <source>The line does not end at {time}: about {count} more leave after it.</source>
        <translation>La cola no acaba a las {time}: después se van unos {count} más.</translation>
    </message>
    <message>
        <source>After {time} about {count} fewer leave as well.</source>
        <translation>Después de las {time} también se van unos {count} menos.</translation>
    </message>
    <message>
        <source>{minutes} min an order</source>
        <translation>{minutes}&#xa0;min por pedido</translation>
    </message>
    <message>
        <source>patience {minutes} min</source>
        <translation>paciencia {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>average order {value}</source>
        <translation>pedido medio {value}</translation>
    </message>
    <message>
        <source>{value} left after ingredients</source>
        <translation>queda el {value} tras los ingredientes</translation>
    </message>
    <message>
        <source>{value} come back later</source>
        <translation>{value} vuelve más tarde</translation>
    </message>
    <message>
        <source>{lost} lost with each who leaves</source>
        <translation>{lost} por cada uno que se va</translation>
    </message>
    <message>
        <source>{when}: you expect {orders}</source>
        <translation>El {when}: usted espera {orders}</translation>
    </message>
    <message>
        <source>{when}: about {orders}</source>
        <translation>El {when}: unos {orders}</translation>
    </message>
    <message>
        <source>{when}: closed</source>
        <translation>El {when}: cerrado</translation>
    </message>
    <message>
        <source>The forecast says about {orders}.</source>
        <translation>La previsión dice unos {orders}.</translation>
    </message>
    <message>
        <source>Back to the forecast on {when}</source>
        <translation>Volver a la previsión el {when}</translation>
    </message>
    <message>
        <source>Expect {orders} on {when}</source>
        <translation>Esperar {orders} el {when}</translation>
    </message>
    <message>
        <source>{days} · learnt from the past</source>
        <translation>{days} · aprendido del pasado</translation>
    </message>
    <message>
        <source>{days} · {effect}</source>
        <translation>{days} · {effect}</translation>
    </message>
    <message>
        <source>as busy as usual</source>
        <translation>con la gente habitual</translation>
    </message>
    <message>
        <source>{share} busier</source>
        <translation>{share} más de gente</translation>
    </message>
    <message>
        <source>{share} quieter</source>
        <translation>{share} menos de gente</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>{days}, {hours}</source>
        <translation>{days}, {hours}</translation>
    </message>
    <message>
        <source>A one-off, not learnt from</source>
        <translation>Algo puntual, no se aprende de ello</translation>
    </message>
    <message>
        <source>A special day</source>
        <translation>Un día especial</translation>
    </message>
    <message>
        <source>An ordinary time</source>
        <translation>Un momento normal</translation>
    </message>
    <message>
        <source>The till was off</source>
        <translation>La caja estaba apagada</translation>
    </message>
    <message>
        <source>Quieter than usual</source>
        <translation>Menos gente de lo normal</translation>
    </message>
    <message>
        <source>Busier than usual</source>
        <translation>Más gente de lo normal</translation>
    </message>
    <message>
        <source>The new normal</source>
        <translation>Lo normal ahora</translation>
    </message>
    <message>
        <source>Yes, from now on</source>
        <translation>Sí, desde ahora</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>A one-off</source>
        <translation>Solo esta vez</translation>
    </message>
    <message>
        <source>An event ...</source>
        <translation>Un evento...</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Como siempre</translation>
    </message>
    <message>
        <source>{day}: {answer}</source>
        <translation>{day}: {answer}</translation>
    </message>
    <message>
        <source>{name}, {days}</source>
        <translation>{name}, {days}</translation>
    </message>
    <message>
        <source>Taken back: {name}</source>
        <translation>Anulado: {name}</translation>
    </message>
    <message>
        <source>Used: it makes the forecast of your past days closer</source>
        <translation>En uso: con él, la previsión de sus días pasados acierta más</translation>
    </message>
    <message>
        <source>Not used: it made the forecast of your past days no closer</source>
        <translation>Sin usar: con él, la previsión de sus días pasados no acertaba más</translation>
    </message>
    <message>
        <source>{name}: used, {share} closer on past days</source>
        <translation>{name}: en uso, acierta un {share} más en los días pasados</translation>
    </message>
    <message>
        <source>{name}: tried, not used</source>
        <translation>{name}: probado, sin usar</translation>
    </message>
    <message>
        <source>{days} {hours}</source>
        <translation>{days} {hours}</translation>
    </message>
    <message>
        <source>{change}, {when}</source>
        <translation>{change}, {when}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
    <message>
        <source>{change} ({now} → {then})</source>
        <translation>{change} ({now} → {then})</translation>
    </message>
    <message>
        <source>Cutting {who} {when} saves {saved} a week and loses nobody.</source>
        <translation>Con {who} menos, {when}, ahorra {saved} a la semana y no pierde a nadie.</translation>
    </message>
    <message>
        <source>Cutting {who} {when} saves {saved} a week and loses about {lost}.</source>
        <translation>Con {who} menos, {when}, ahorra {saved} a la semana y pierde unos {lost}.</translation>
    </message>
    <message>
        <source>Adding {who} {when} costs {cost} a week and keeps nobody.</source>
        <translation>Con {who} más, {when}, gasta {cost} a la semana y no conserva a nadie.</translation>
    </message>
    <message>
        <source>Adding {who} {when} costs {cost} a week and keeps about {kept}.</source>
        <translation>Con {who} más, {when}, gasta {cost} a la semana y conserva unos {kept}.</translation>
    </message>
    <message>
        <source>No customer more leaves, and {waiting}.</source>
        <translation>No se va ningún cliente más, y {waiting}.</translation>
    </message>
    <message>
        <source>About &lt;b&gt;{count} more a week&lt;/b&gt; leave without ordering.</source>
        <translation>Pierde cerca de &lt;b&gt;{count} más a la semana&lt;/b&gt;, que se van sin pedir.</translation>
    </message>
    <message>
        <source>About &lt;b&gt;{count} fewer a week&lt;/b&gt; leave without ordering.</source>
        <translation>Pierde cerca de &lt;b&gt;{count} menos a la semana&lt;/b&gt; por irse sin pedir.</translation>
    </message>
    <message>
        <source>Your team is flat out {hours} h less a week.</source>
        <translation>Su equipo está al límite {hours}&#xa0;h menos a la semana.</translation>
    </message>
    <message>
        <source>Those who stay keep a steady pace.</source>
        <translation>Quienes se quedan llevan un ritmo tranquilo.</translation>
    </message>
    <message>
        <source>{who} flat out, {days}.</source>
        <translation>{who} al límite, {days}.</translation>
    </message>
    <message>
        <source>The one who stays is</source>
        <translation>Quien se queda está</translation>
    </message>
    <message>
        <source>The {count} who stay are</source>
        <translation>Las {count} que se quedan están</translation>
    </message>
    <message>
        <source>Those who stay are</source>
        <translation>Quienes se quedan están</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>el {day}</translation>
    </message>
    <message>
        <source>on {count} days</source>
        <translation>en {count} días</translation>
    </message>
    <message>
        <source>{count} mornings in a row</source>
        <translation>{count} mañanas seguidas</translation>
    </message>
    <message>
        <source>{count} days in a row</source>
        <translation>{count} días seguidos</translation>
    </message>
    <message>
        <source>8 weeks in 10 you are &lt;b&gt;{least} to {most} better off&lt;/b&gt;.</source>
        <translation>En 8 de cada 10 semanas gana &lt;b&gt;de {least} a {most} más&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>8 weeks in 10 you are &lt;b&gt;{least} to {most} worse off&lt;/b&gt;.</source>
        <translation>En 8 de cada 10 semanas gana &lt;b&gt;de {least} a {most} menos&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>&lt;b&gt;It can go either way&lt;/b&gt;: 8 weeks in 10 lie between {low} worse off and {high} better off.</source>
        <translation>&lt;b&gt;Puede salir bien o mal&lt;/b&gt;: 8 de cada 10 semanas quedan entre {low} menos y {high} más.</translation>
    </message>
    <message>
        <source>Nobody is flat out for longer than now.</source>
        <translation>Nadie está al límite más tiempo que ahora.</translation>
    </message>
    <message>
        <source>Everyone on duty then has &lt;b&gt;{hours} more flat-out hours&lt;/b&gt; a week.</source>
        <translation>Cada persona en turno tiene entonces &lt;b&gt;{hours} horas más al límite&lt;/b&gt; a la semana.</translation>
    </message>
    <message>
        <source>Everyone on duty then has &lt;b&gt;{hours} fewer flat-out hours&lt;/b&gt; a week.</source>
        <translation>Cada persona en turno tiene entonces &lt;b&gt;{hours} horas menos al límite&lt;/b&gt; a la semana.</translation>
    </message>
    <message>
        <source>Kept: {people} {when}. Nothing was changed.</source>
        <translation>Se queda como está: {people} {when}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{share}, {count} more leave</source>
        <translation>{share}, se van {count} más</translation>
    </message>
    <message>
        <source>{share}, {count} fewer leave</source>
        <translation>{share}, se van {count} menos</translation>
    </message>
    <message>
        <source>{day}: with {now}, {now_share} wait over {limit} and about {now_leave} leave; with {then}, {then_share} and about {then_leave}.</source>
        <translation>{day}: con {now}, {now_share} esperan más de {limit} y se van unos {now_leave}; con {then}, {then_share} y unos {then_leave}.</translation>
    </message>
    <message>
        <source>likely between {low} and {high}</source>
        <translation>probable entre {low} y {high}</translation>
    </message>
    <message>
        <source>Save comparison: {title}</source>
        <translation>Guardar comparación: {title}</translation>
    </message>
    <message>
        <source>Remove comparison: {title}</source>
        <translation>Quitar comparación: {title}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>de {first} a {last}</translation>
    </message>
    <message>
        <source>{list} and {last}</source>
        <translation>{list} y {last}</translation>
    </message>
    <message>
        <source>Wages saved</source>
        <translation>Sueldos ahorrados</translation>
    </message>
    <message>
        <source>Wages paid</source>
        <translation>Sueldos pagados</translation>
    </message>
    <message>
        <source>Lost with those who leave</source>
        <translation>Perdido con los que se van</translation>
    </message>
    <message>
        <source>Kept with those who stay</source>
        <translation>Conservado con los que se quedan</translation>
    </message>
    <message>
        <source>Regulars</source>
        <translation>Habituales</translation>
    </message>
    <message>
        <source>Regulars kept, if 1 in {n} never returns</source>
        <translation>Habituales conservados (1 de cada {n})</translation>
    </message>
    <message>
        <source>Regulars lost, if 1 in {n} never returns</source>
        <translation>Habituales perdidos (1 de cada {n})</translation>
    </message>
    <message>
        <source>Making up for long waits</source>
        <translation>Compensar esperas largas</translation>
    </message>
    <message>
        <source>{name}: {value}.</source>
        <translation>{name}: {value}.</translation>
    </message>
    <message>
        <source>{name}: {value}, {range}. A guess.</source>
        <translation>{name}: {value}, {range}. Una suposición.</translation>
    </message>
    <message>
        <source>{name}: {value}, {range}.</source>
        <translation>{name}: {value}, {range}.</translation>
    </message>
    <message>
        <source>Hatched is a guess. Each who leaves costs {lost} after ingredients, an hour of work {wage}.</source>
        <translation>Lo rayado es una suposición. Cada cliente que se va cuesta {lost} tras los ingredientes; una hora de trabajo, {wage}.</translation>
    </message>
    <message>
        <source>A single change</source>
        <translation>Un solo cambio</translation>
    </message>
    <message>
        <source>beside {changes}</source>
        <translation>junto a {changes}</translation>
    </message>
    <message>
        <source>beside {change}</source>
        <translation>junto a {change}</translation>
    </message>
    <message>
        <source>beside {count} other changes</source>
        <translation>junto a {count} cambios más</translation>
    </message>
    <message>
        <source>Over
{minutes} min</source>
        <translation>Más de
{minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>now, {people}</source>
        <translation>ahora, {people}</translation>
    </message>
    <message>
        <source>with {people}</source>
        <translation>con {people}</translation>
    </message>
    <message>
        <source>{over}, now</source>
        <translation>{over}, ahora</translation>
    </message>
    <message>
        <source>{over}, then</source>
        <translation>{over}, después</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>Se van ahora</translation>
    </message>
    <message>
        <source>Leave then</source>
        <translation>Se van después</translation>
    </message>
    <message>
        <source>Keep {people}</source>
        <translation>Mantener {people}</translation>
    </message>
    <message>
        <source>Saved ({count})</source>
        <translation>Guardadas ({count})</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardadas</translation>
    </message>
    <message>
        <source>Plan with {title}</source>
        <translation>Planificar con {title}</translation>
    </message>
    <message>
        <source>Change: {number}</source>
        <translation>Cambiar: {number}</translation>
    </message>
    <message>
        <source>House rules</source>
        <translation>Reglas propias</translation>
    </message>
    <message>
        <source>any shop; no law</source>
        <translation>cualquier negocio; no es ninguna ley</translation>
    </message>
    <message>
        <source>Australia, restaurants (MA000119)</source>
        <translation>Australia, restaurantes (MA000119)</translation>
    </message>
    <message>
        <source>permanent people in restaurants and cafés under the award</source>
        <translation>personal fijo de restaurantes y cafeterías según el convenio</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Unión Europea</translation>
    </message>
    <message>
        <source>shops in the EU; national law may be stricter</source>
        <translation>negocios de la UE; la ley nacional puede ser más estricta</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>shops in Germany; a collective agreement may differ</source>
        <translation>negocios de Alemania; un convenio colectivo puede ser distinto</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>shops in the UK</source>
        <translation>negocios del Reino Unido</translation>
    </message>
    <message>
        <source>United States, California</source>
        <translation>Estados Unidos, California</translation>
    </message>
    <message>
        <source>shops in California</source>
        <translation>negocios de California</translation>
    </message>
    <message>
        <source>United States, Chicago</source>
        <translation>Estados Unidos, Chicago</translation>
    </message>
    <message>
        <source>100 or more people; restaurants with 30 places and 250 people; single cafés are exempt</source>
        <translation>desde 100 personas; restaurantes con 30 locales y 250 personas; las cafeterías independientes quedan exentas</translation>
    </message>
    <message>
        <source>United States, federal</source>
        <translation>Estados Unidos, ley federal</translation>
    </message>
    <message>
        <source>shops in the US; state and city law may be stricter</source>
        <translation>negocios de EE. UU.; la ley del estado o de la ciudad puede ser más estricta</translation>
    </message>
    <message>
        <source>United States, New York City, fast food</source>
        <translation>Estados Unidos, Nueva York, comida rápida</translation>
    </message>
    <message>
        <source>fast-food employers with 30 or more places in the country; single cafés are exempt</source>
        <translation>empresas de comida rápida con 30 locales o más en el país; las cafeterías independientes quedan exentas</translation>
    </message>
    <message>
        <source>United States, Oregon</source>
        <translation>Estados Unidos, Oregón</translation>
    </message>
    <message>
        <source>retail and food service with 500 or more people in the world; single cafés are exempt</source>
        <translation>comercio y hostelería con 500 personas o más en el mundo; las cafeterías independientes quedan exentas</translation>
    </message>
    <message>
        <source>United States, Seattle</source>
        <translation>Estados Unidos, Seattle</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>Y {count} más.</translation>
    </message>
    <message>
        <source>With 30 it becomes surer.</source>
        <translation>Con 30 será más fiable.</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>Archivos PDF</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>Libros de Excel</translation>
    </message>
    <message>
        <source>Orders from a till</source>
        <translation>Pedidos de una caja</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>List of people</source>
        <translation>Lista del equipo</translation>
    </message>
    <message>
        <source>ShopFlow shops</source>
        <translation>Negocios de ShopFlow</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Drawings that stay sharp at any size</source>
        <translation>Dibujos nítidos en cualquier tamaño</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Assumed in the week that you see</source>
        <translation>Supuesto en la semana que ve</translation>
    </message>
    <message>
        <source>Moving them costs nothing.</source>
        <translation>Moverlas no cuesta nada.</translation>
    </message>
    <message>
        <source>Off: less than {rest:g} hours of rest would be left between two shifts.</source>
        <translation>Libre: quedarían menos de {rest:g} horas de descanso entre dos turnos.</translation>
    </message>
    <message>
        <source>Off: too few of {most:g} hours a week are left for a shift.</source>
        <translation>Libre: de {most:g} horas a la semana quedan muy pocas para un turno.</translation>
    </message>
    <message>
        <source>Off: {days} days of work within seven days are the most.</source>
        <translation>Libre: no se permiten más de {days} días de trabajo en siete días.</translation>
    </message>
    <message>
        <source>Off: {row} days of work in a row are the most.</source>
        <translation>Libre: no se permiten más de {row} días de trabajo seguidos.</translation>
    </message>
    <message>
        <source>Off: {long:g} hours of rest in one piece are due in those days.</source>
        <translation>Libre: en esos días tocan {long:g} horas de descanso seguidas.</translation>
    </message>
    <message>
        <source>Off: may not work at the times that are left.</source>
        <translation>Libre: no puede trabajar a las horas que quedan.</translation>
    </message>
    <message>
        <source>Off: asked for that day.</source>
        <translation>Libre: pidió ese día.</translation>
    </message>
    <message>
        <source>Off: cannot work on that day.</source>
        <translation>Libre: no puede trabajar ese día.</translation>
    </message>
    <message>
        <source>Off: nobody is needed on that day.</source>
        <translation>Libre: ese día no hace falta nadie.</translation>
    </message>
    <message>
        <source>Off: no free time of that day is long enough for a shift.</source>
        <translation>Libre: ningún hueco de ese día alcanza para un turno.</translation>
    </message>
    <message>
        <source>Off, but could come: people are missing on that day.</source>
        <translation>Libre, pero podría venir: ese día falta gente.</translation>
    </message>
    <message>
        <source>Off: enough people are there on that day.</source>
        <translation>Libre: ese día hay gente suficiente.</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} o {other}</translation>
    </message>
    <message>
        <source>One row for each person. Roles are separated by /, the main one first.</source>
        <translation>Una fila por persona. Los puestos van separados por /, el principal primero.</translation>
    </message>
    <message>
        <source>min_hours and max_hours are hours a week. A day says when the person can work: 06:30-15:00; several times with ;</source>
        <translation>min_hours y max_hours son horas por semana. Cada día dice cuándo puede trabajar la persona: 06:30-15:00; varios horarios con ;</translation>
    </message>
    <message>
        <source>“off” means never on that day, an empty day means always. Days off are dates such as 2026-12-24, separated by ;</source>
        <translation>«off» significa nunca ese día; un día vacío, siempre. Los días libres son fechas como 2026-12-24, separadas por ;</translation>
    </message>
    <message>
        <source>keyholder and under_18: yes or no. target_hours and likes_mon ... likes_sun are wishes: hours a week, and times.</source>
        <translation>keyholder (tiene llaves) y under_18 (menor de 18): «yes» o «no». target_hours y likes_mon ... likes_sun son deseos: horas por semana y horarios.</translation>
    </message>
    <message>
        <source>Fill in, save, and open with Team, People from a file.</source>
        <translation>Rellénelo, guárdelo y ábralo con «Equipo», «Equipo desde archivo».</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>¿Cómo lo sabe?</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>Persona {number}</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
</context>
<context>
    <name>AccuracyPanel</name>
    <message>
        <source>How far the work is</source>
        <translation>Progreso del trabajo</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>¿Cómo lo sabe?</translation>
    </message>
    <message>
        <source>ShopFlow went back to days of your past, forecast the two weeks after each from only what was known then, and compared with what came. A likely range is right when it holds 8 times in 10.</source>
        <translation>ShopFlow ha vuelto a días ya pasados, ha hecho la previsión de las dos semanas siguientes solo con lo que se sabía entonces y la ha comparado con lo que vino. Un rango probable es bueno cuando acierta 8 de cada 10 veces.</translation>
    </message>
    <message>
        <source>Your past weeks are being tested.</source>
        <translation>Se están probando sus semanas pasadas.</translation>
    </message>
    <message>
        <source>Testing the forecast on your past weeks</source>
        <translation>Probando la previsión con sus semanas pasadas</translation>
    </message>
    <message>
        <source>Ranges hold as they should</source>
        <translation>Los rangos aciertan como deben</translation>
    </message>
    <message>
        <source>Ranges hold less or more often than they should</source>
        <translation>Los rangos aciertan más o menos de lo que deben</translation>
    </message>
    <message>
        <source>Neither too high nor too low</source>
        <translation>Ni de más ni de menos</translation>
    </message>
    <message>
        <source>Too high on average</source>
        <translation>De más, de media</translation>
    </message>
    <message>
        <source>Too low on average</source>
        <translation>De menos, de media</translation>
    </message>
</context>
<context>
    <name>AskBar</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>People more or fewer</source>
        <translation>Personas de más o de menos</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Remove this change</source>
        <translation>Quitar este cambio</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Put another change beside this one</source>
        <translation>Poner otro cambio al lado</translation>
    </message>
    <message>
        <source>Three changes are the most that fit beside each other</source>
        <translation>Caben como mucho tres cambios, uno junto a otro</translation>
    </message>
</context>
<context>
    <name>BalanceCard</name>
    <message>
        <source>Over the next half year</source>
        <translation>En el próximo medio año</translation>
    </message>
    <message>
        <source>Change these numbers</source>
        <translation>Cambiar números</translation>
    </message>
    <message>
        <source>Save comparison</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Queda</translation>
    </message>
</context>
<context>
    <name>CalendarKey</name>
    <message>
        <source>orders, stronger is busier</source>
        <translation>pedidos (más intenso: más gente)</translation>
    </message>
    <message>
        <source>no orders</source>
        <translation>sin pedidos</translation>
    </message>
    <message>
        <source>left out in part or whole</source>
        <translation>sin usar, en parte o del todo</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
</context>
<context>
    <name>CalibrationPage</name>
    <message>
        <source>How you serve</source>
        <translation>Cómo atiende</translation>
    </message>
    <message>
        <source>See the waits</source>
        <translation>Ver las esperas</translation>
    </message>
    <message>
        <source>Every wait rests on how long an order takes.</source>
        <translation>Cada espera depende de cuánto se tarda en un pedido.</translation>
    </message>
    <message>
        <source>Stopwatch</source>
        <translation>Cronómetro</translation>
    </message>
    <message>
        <source>Type times</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>What the till says</source>
        <translation>Lo que dice la caja</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Lo que usted ve</translation>
    </message>
    <message>
        <source>Step that is timed</source>
        <translation>Paso que se cronometra</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Payment times alone never tell how long the work takes, only that it cannot be more.</source>
        <translation>La hora de pago por sí sola nunca dice cuánto dura el trabajo, solo que no puede ser más.</translation>
    </message>
    <message>
        <source>Your answers move what is believed; they never replace a stopwatch.</source>
        <translation>Sus respuestas ajustan lo que se supone; nunca sustituyen al cronómetro.</translation>
    </message>
    <message>
        <source>Here stands what the timed orders say, before you use it.</source>
        <translation>Aquí verá lo que dicen los pedidos cronometrados, antes de usarlo.</translation>
    </message>
    <message>
        <source>Looking at what your till took</source>
        <translation>Viendo lo que registró su caja</translation>
    </message>
    <message>
        <source>Trying what would explain your answers ...</source>
        <translation>Buscando qué explicaría sus respuestas...</translation>
    </message>
    <message>
        <source>Trying what would explain your answers</source>
        <translation>Buscando qué explicaría sus respuestas</translation>
    </message>
</context>
<context>
    <name>ClosedDaysCard</name>
    <message>
        <source>Closed days</source>
        <translation>Días cerrados</translation>
    </message>
    <message>
        <source>Holidays, repairs: nobody is expected on these dates.</source>
        <translation>Vacaciones, obras: no se espera a nadie en estas fechas.</translation>
    </message>
    <message>
        <source>A date on which you are closed</source>
        <translation>Una fecha en la que cierra</translation>
    </message>
    <message>
        <source>Add closed day</source>
        <translation>Añadir día cerrado</translation>
    </message>
    <message>
        <source>Open on {} after all</source>
        <translation>Abrir de todos modos el {}</translation>
    </message>
    <message>
        <source>Close on {}</source>
        <translation>Cerrar el {}</translation>
    </message>
    <message>
        <source>Open on {}</source>
        <translation>Abrir el {}</translation>
    </message>
</context>
<context>
    <name>DailyValuesPart</name>
    <message>
        <source>Weather or other daily values</source>
        <translation>El tiempo u otros valores diarios</translation>
    </message>
    <message>
        <source>A CSV file with dates such as 2026-03-14 in its first column and numbers in the others, for past days and days ahead. It is tried out on your past, and used only where it makes the forecast closer.</source>
        <translation>Un archivo CSV con fechas como 2026-03-14 en la primera columna y números en las demás, de días pasados y de los que vienen. Se prueba con sus días pasados y se usa solo donde la previsión acierta más.</translation>
    </message>
    <message>
        <source>Trying {} on your past days</source>
        <translation>Probando {} con sus días pasados</translation>
    </message>
    <message>
        <source>Take back: {}</source>
        <translation>Anular: {}</translation>
    </message>
</context>
<context>
    <name>DayChart</name>
    <message>
        <source>Expected orders over the day</source>
        <translation>Pedidos esperados a lo largo del día</translation>
    </message>
    <message>
        <source>{0} w ago</source>
        <translation>hace {0} sem.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Likely from</source>
        <translation>Probable desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>too few people</source>
        <translation>faltan personas</translation>
    </message>
    <message>
        <source>likely range (8 days in 10)</source>
        <translation>rango probable (8 de cada 10 días)</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>esperado</translation>
    </message>
    <message>
        <source>dots: last {0} weeks</source>
        <translation>puntos: últimas {0} semanas</translation>
    </message>
    <message>
        <source>dots: last week</source>
        <translation>puntos: última semana</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <source>Show as table (T)</source>
        <translation>Ver como tabla (T)</translation>
    </message>
    <message>
        <source>Copy picture (Ctrl+C)</source>
        <translation>Copiar imagen (Ctrl+C)</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
</context>
<context>
    <name>DayView</name>
    <message>
        <source>Shifts of one day, people by time</source>
        <translation>Turnos de un día, personas por hora</translation>
    </message>
    <message>
        <source>In the picture of a day: move the shift by a quarter of an hour</source>
        <translation>En la vista de un día: mover el turno un cuarto de hora</translation>
    </message>
    <message>
        <source>In the picture of a day: give the shift to another person</source>
        <translation>En la vista de un día: dar el turno a otra persona</translation>
    </message>
    <message>
        <source>break</source>
        <translation>pausa</translation>
    </message>
    <message>
        <source>suggested · closes the gap</source>
        <translation>propuesta · lo resuelve</translation>
    </message>
    <message>
        <source>suggested · helps</source>
        <translation>propuesta · ayuda</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>propuesta</translation>
    </message>
    <message>
        <source>People on</source>
        <translation>En turno</translation>
    </message>
    <message>
        <source>against needed</source>
        <translation>frente a necesarias</translation>
    </message>
    <message>
        <source>{0} short</source>
        <translation>{0} de menos</translation>
    </message>
    <message>
        <source>on / needed</source>
        <translation>hay / necesarias</translation>
    </message>
</context>
<context>
    <name>DaysCard</name>
    <message>
        <source>Changes side by side</source>
        <translation>Cambios uno junto a otro</translation>
    </message>
    <message>
        <source>Show as table (T)</source>
        <translation>Ver como tabla (T)</translation>
    </message>
    <message>
        <source>Copy picture (Ctrl+C)</source>
        <translation>Copiar imagen (Ctrl+C)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Wages
a week</source>
        <translation>Sueldos
por semana</translation>
    </message>
    <message>
        <source>Leave
a week</source>
        <translation>Se van
por semana</translation>
    </message>
    <message>
        <source>Flat out
a week</source>
        <translation>Al límite
por semana</translation>
    </message>
    <message>
        <source>Left over in
half a year</source>
        <translation>Queda en
medio año</translation>
    </message>
    <message>
        <source>Customers waiting more than {0}</source>
        <translation>Clientes que esperan más de {0}</translation>
    </message>
</context>
<context>
    <name>DaysPanel</name>
    <message>
        <source>Mark an event</source>
        <translation>Marcar un evento</translation>
    </message>
    <message>
        <source>Looking for days that stand out</source>
        <translation>Buscando días que llaman la atención</translation>
    </message>
    <message>
        <source>Public holidays: {}</source>
        <translation>Festivos: {}</translation>
    </message>
    <message>
        <source>Choose your public holidays</source>
        <translation>Elija sus festivos</translation>
    </message>
    <message>
        <source>Take back: {}</source>
        <translation>Anular: {}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Open another shop</source>
        <translation>Abrir otro negocio</translation>
    </message>
    <message>
        <source>Setting out the sample shop</source>
        <translation>Preparando el negocio de ejemplo</translation>
    </message>
    <message>
        <source>Opening the sample shop</source>
        <translation>Abriendo el negocio de ejemplo</translation>
    </message>
    <message>
        <source>Team from a file</source>
        <translation>Equipo desde archivo</translation>
    </message>
    <message>
        <source>Your team: {}</source>
        <translation>Su equipo: {}</translation>
    </message>
    <message>
        <source>Saved: {}</source>
        <translation>Guardado: {}</translation>
    </message>
    <message>
        <source>Undone: {}</source>
        <translation>Deshecho: {}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Done again: {}</source>
        <translation>Rehecho: {}</translation>
    </message>
    <message>
        <source>You are looking at a sample shop.</source>
        <translation>Está viendo un negocio de ejemplo.</translation>
    </message>
    <message>
        <source>Use my orders</source>
        <translation>Usar mis pedidos</translation>
    </message>
    <message>
        <source>Add orders</source>
        <translation>Añadir pedidos</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Elegir otro archivo</translation>
    </message>
    <message>
        <source>You stopped before the week was worked out, so what you see may be out of date.</source>
        <translation>Lo detuvo antes de calcular la semana, así que lo que ve puede no estar actualizado.</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>Calcular</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>About ShopFlow</source>
        <translation>Acerca de ShopFlow</translation>
    </message>
</context>
<context>
    <name>EditedPlanPage</name>
    <message>
        <source>Shifts that change</source>
        <translation>Turnos que cambian</translation>
    </message>
    <message>
        <source>Look at these</source>
        <translation>Revise estos</translation>
    </message>
    <message>
        <source>What could not be taken over, and rules that are broken</source>
        <translation>Lo que no se ha podido incluir y las reglas que no se cumplen</translation>
    </message>
    <message>
        <source>The edited plan changes {}.</source>
        <translation>El plan editado cambia {}.</translation>
    </message>
    <message>
        <source>The edited plan has the same shifts as yours.</source>
        <translation>El plan editado tiene los mismos turnos que el suyo.</translation>
    </message>
    <message>
        <source>{} need a look.</source>
        <translation>Por revisar: {}.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Add a shift</source>
        <translation>Añadir un turno</translation>
    </message>
    <message>
        <source>Remove a shift</source>
        <translation>Quitar un turno</translation>
    </message>
    <message>
        <source>Move a shift</source>
        <translation>Mover un turno</translation>
    </message>
    <message>
        <source>Change a shift&apos;s times</source>
        <translation>Cambiar las horas de un turno</translation>
    </message>
    <message>
        <source>Copy a shift</source>
        <translation>Copiar un turno</translation>
    </message>
    <message>
        <source>Unlock a shift</source>
        <translation>Desbloquear un turno</translation>
    </message>
    <message>
        <source>Lock a shift</source>
        <translation>Bloquear un turno</translation>
    </message>
    <message>
        <source>Make a shift open</source>
        <translation>Dejar un turno sin asignar</translation>
    </message>
    <message>
        <source>Change a shift&apos;s role</source>
        <translation>Cambiar el puesto de un turno</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>What it is called</source>
        <translation>Cómo se llama</translation>
    </message>
    <message>
        <source>Street fair, match, roadworks ...</source>
        <translation>Feria, partido, obras...</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Todo el día</translation>
    </message>
    <message>
        <source>Untick it for an event of some hours, the same on each of its days</source>
        <translation>Quite la marca si el evento dura solo unas horas, las mismas cada uno de sus días</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Learn the effect from the past</source>
        <translation>Aprender el efecto del pasado</translation>
    </message>
    <message>
        <source>Busier by so many percent</source>
        <translation>Cuánta más gente, en porcentaje</translation>
    </message>
    <message>
        <source>Busier by</source>
        <translation>Más gente</translation>
    </message>
    <message>
        <source>Below 0: quieter</source>
        <translation>En negativo: menos gente</translation>
    </message>
    <message>
        <source>Mark it</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>The week is not worked out yet. Wait a moment and export again.</source>
        <translation>La semana aún no está calculada. Espere un momento y exporte otra vez.</translation>
    </message>
    <message>
        <source>{}, week of {}.xlsx</source>
        <translation>{}, semana del {}.xlsx</translation>
    </message>
    <message>
        <source>Left out of {}.xlsx</source>
        <translation>Sin usar de {}.xlsx</translation>
    </message>
    <message>
        <source>Saved: {}</source>
        <translation>Guardado: {}</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir archivo</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ver carpeta</translation>
    </message>
    <message>
        <source>Writing {}</source>
        <translation>Escribiendo {}</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>What these figures rest on</source>
        <translation>De dónde salen estas cifras</translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>Fill the week</source>
        <translation>Llenar la semana</translation>
    </message>
    <message>
        <source>Fill the gaps</source>
        <translation>Cubrir los huecos</translation>
    </message>
    <message>
        <source>Plan around a sick call</source>
        <translation>Cubrir una ausencia</translation>
    </message>
    <message>
        <source>The week is not worked out yet. Wait a moment and try again.</source>
        <translation>La semana aún no está calculada. Espere un momento y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Nobody works here yet. Add your team on the Schedule page first.</source>
        <translation>Aún no trabaja nadie aquí. Añada primero su equipo en la página Turnos.</translation>
    </message>
</context>
<context>
    <name>FindBox</name>
    <message>
        <source>Find anything</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Page, person, day or command</source>
        <translation>Página, persona, día o acción</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>¿Qué busca?</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Nothing fits. Try other letters.</source>
        <translation>No hay nada. Pruebe con otras letras.</translation>
    </message>
</context>
<context>
    <name>FirstRowsCard</name>
    <message>
        <source>First rows of your file</source>
        <translation>Primeras filas de su archivo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>row</source>
        <translation>fila</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>filas</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>sin usar</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Open orders file</source>
        <translation>Abrir pedidos</translation>
    </message>
    <message>
        <source>Try a sample shop</source>
        <translation>Probar un ejemplo</translation>
    </message>
    <message>
        <source>Drop your orders file here</source>
        <translation>Suelte aquí su archivo de pedidos</translation>
    </message>
    <message>
        <source>Excel or CSV, straight from the till. It only needs the time of each order.</source>
        <translation>Excel o CSV, tal como sale de la caja. Solo hace falta la hora de cada pedido.</translation>
    </message>
    <message>
        <source>Your file stays on this computer. Nothing is sent anywhere.</source>
        <translation>Su archivo se queda en este ordenador. No se envía nada.</translation>
    </message>
    <message>
        <source>See the rush before it happens.</source>
        <translation>Vea la hora punta antes de que llegue.</translation>
    </message>
    <message>
        <source>Give ShopFlow the order times from your till. It shows when you will be busy, how long people will wait with the team you have, and how many people you need.</source>
        <translation>Dele a ShopFlow las horas de los pedidos de su caja. Le muestra cuándo habrá mucha gente, cuánto esperarán los clientes con su equipo y cuántas personas necesita.</translation>
    </message>
    <message>
        <source>1. Add orders</source>
        <translation>1. Añada pedidos</translation>
    </message>
    <message>
        <source>We find the time column for you and show any row we cannot read. About 2 minutes.</source>
        <translation>Buscamos la columna de la hora y le mostramos las filas que no podemos leer. Unos 2 minutos.</translation>
    </message>
    <message>
        <source>2. See the waits</source>
        <translation>2. Vea las esperas</translation>
    </message>
    <message>
        <source>Next week by half hour, and what one person more or one fewer would mean.</source>
        <translation>La próxima semana por medias horas, y qué supondría una persona más o una menos.</translation>
    </message>
    <message>
        <source>3. Plan the shifts</source>
        <translation>3. Planifique los turnos</translation>
    </message>
    <message>
        <source>Fill the week, close the gaps, then send it to your team from Excel.</source>
        <translation>Rellene la semana, cierre los huecos y envíe el plan a su equipo desde Excel.</translation>
    </message>
    <message>
        <source>Any that can export its orders with their times: Square, SumUp, Lightspeed, Toast, Shopify and others.</source>
        <translation>Cualquiera que pueda exportar sus pedidos con la hora: Square, SumUp, Lightspeed, Toast, Shopify y otras.</translation>
    </message>
    <message>
        <source>No till? Count by hand for a week</source>
        <translation>¿No tiene caja? Cuente a mano una semana</translation>
    </message>
    <message>
        <source>Which tills work?</source>
        <translation>¿Qué cajas sirven?</translation>
    </message>
</context>
<context>
    <name>FoundCard</name>
    <message>
        <source>What we found</source>
        <translation>Lo que encontramos</translation>
    </message>
    <message>
        <source>No till that we know: read by the names of its columns</source>
        <translation>No es de una caja conocida: se lee por los nombres de sus columnas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>Su elección</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Not in this file</source>
        <translation>No está en este archivo</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Día primero</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Mes primero</translation>
    </message>
    <message>
        <source>Date order</source>
        <translation>Orden de fecha</translation>
    </message>
    <message>
        <source>Which is right?</source>
        <translation>¿Cuál es correcto?</translation>
    </message>
</context>
<context>
    <name>Handouts</name>
    <message>
        <source>Writing the calendars</source>
        <translation>Escribiendo los calendarios</translation>
    </message>
    <message>
        <source>Print the plan</source>
        <translation>Imprimir el plan</translation>
    </message>
    <message>
        <source>Edited plan</source>
        <translation>Plan editado</translation>
    </message>
    <message>
        <source>Taken over: {}</source>
        <translation>Incluido: {}</translation>
    </message>
    <message>
        <source>changed shift</source>
        <translation>turno cambiado</translation>
    </message>
    <message>
        <source>changed shifts</source>
        <translation>turnos cambiados</translation>
    </message>
    <message>
        <source>The week is not worked out yet. Wait a moment and try again.</source>
        <translation>La semana aún no está calculada. Espere un momento y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Nobody has a shift this week yet. Fill the week on the Schedule page first.</source>
        <translation>Aún no hay ningún turno esta semana. Llene primero la semana en la página Turnos.</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>You expect this number.</source>
        <translation>Este número lo puso usted.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>About ShopFlow</source>
        <translation>Acerca de ShopFlow</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>What to read about</source>
        <translation>Tema de la ayuda</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>¿Cómo lo sabe?</translation>
    </message>
    <message>
        <source>For the curious</source>
        <translation>Para curiosos</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>Terms of the field</source>
        <translation>Términos técnicos</translation>
    </message>
    <message>
        <source>Where each figure comes from</source>
        <translation>De dónde sale cada cifra</translation>
    </message>
    <message>
        <source>In the field</source>
        <translation>Término técnico</translation>
    </message>
    <message>
        <source>In ShopFlow</source>
        <translation>En ShopFlow</translation>
    </message>
    <message>
        <source>Worked out by</source>
        <translation>Calculado por</translation>
    </message>
    <message>
        <source>Everything here can be done from the keyboard.</source>
        <translation>Aquí todo se puede hacer con el teclado.</translation>
    </message>
    <message>
        <source>Ctrl+K finds pages, people, days and commands by a few letters.</source>
        <translation>Ctrl+K encuentra páginas, personas, días y acciones con unas pocas letras.</translation>
    </message>
    <message>
        <source>Every figure is worked out on this computer from your own orders and your own numbers.</source>
        <translation>Cada cifra se calcula en este ordenador con sus propios pedidos y sus propios números.</translation>
    </message>
    <message>
        <source>What nobody measured or entered is marked as a guess, here and wherever it counts.</source>
        <translation>Lo que nadie ha medido ni escrito se marca como suposición, aquí y donde cuente.</translation>
    </message>
    <message>
        <source>The mathematics is more than a hundred years old and well tested.</source>
        <translation>Las matemáticas que hay detrás tienen más de cien años y están bien probadas.</translation>
    </message>
    <message>
        <source>These are the words that the field uses, and who worked them out.</source>
        <translation>Estos son los términos técnicos y quién los desarrolló.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
</context>
<context>
    <name>HistoryBody</name>
    <message>
        <source>Files that were imported</source>
        <translation>Archivos importados</translation>
    </message>
    <message>
        <source>Left-out rows as Excel</source>
        <translation>Filas sin usar en Excel</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Añadido el</translation>
    </message>
    <message>
        <source>Orders from</source>
        <translation>Pedidos del</translation>
    </message>
    <message>
        <source>New orders</source>
        <translation>Pedidos nuevos</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Ya estaban</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Filas sin usar</translation>
    </message>
    <message>
        <source>Orders per day</source>
        <translation>Pedidos por día</translation>
    </message>
    <message>
        <source>Days that look odd</source>
        <translation>Días que parecen raros</translation>
    </message>
    <message>
        <source>working time</source>
        <translation>tiempo de trabajo</translation>
    </message>
    <message>
        <source>working times</source>
        <translation>tiempos de trabajo</translation>
    </message>
</context>
<context>
    <name>HoursCard</name>
    <message>
        <source>Opening hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Such as 07:00-18:00, or 07:00-14:00, 17:00-20:00. Empty means closed.</source>
        <translation>Como 07:00-18:00, o 07:00-14:00, 17:00-20:00. Vacío significa cerrado.</translation>
    </message>
    <message>
        <source>Opening hours on {}</source>
        <translation>Horario del {}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>These hours are right</source>
        <translation>Este horario es correcto</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>suposición</translation>
    </message>
    <message>
        <source>Change the hours of {}</source>
        <translation>Cambiar el horario del {}</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>Reading {}</source>
        <translation>Leyendo {}</translation>
    </message>
    <message>
        <source>import of {}</source>
        <translation>importación de {}</translation>
    </message>
    <message>
        <source>This file cannot be read; nothing was changed.</source>
        <translation>Este archivo no se puede leer; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The folder {} cannot be made, so no shop can be kept there.</source>
        <translation>No se puede crear la carpeta {}, así que ahí no se puede guardar ningún negocio.</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>Mi negocio</translation>
    </message>
</context>
<context>
    <name>KeepCard</name>
    <message>
        <source>Safe keeping</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Your shop is one file: orders, team and plans. It is saved at every change and stays here.</source>
        <translation>Su negocio es un solo archivo: pedidos, equipo y planes. Se guarda con cada cambio y se queda aquí.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar copia</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Ver el archivo</translation>
    </message>
    <message>
        <source>Go back to a copy</source>
        <translation>Volver a una copia</translation>
    </message>
</context>
<context>
    <name>LastWeek</name>
    <message>
        <source>What one person more or fewer would have changed</source>
        <translation>Qué habría cambiado una persona más o menos</translation>
    </message>
    <message>
        <source>When service slipped</source>
        <translation>Cuándo falló el servicio</translation>
    </message>
    <message>
        <source>Working out what last week was like.</source>
        <translation>Calculando cómo fue la semana pasada.</translation>
    </message>
    <message>
        <source>It appears here in a moment.</source>
        <translation>Aparecerá aquí en un momento.</translation>
    </message>
    <message>
        <source>Looking back at last week</source>
        <translation>Repasando la semana pasada</translation>
    </message>
    <message>
        <source>Plan that week&apos;s shifts, or import a time clock&apos;s file on Orders.</source>
        <translation>Planifique los turnos de esa semana o importe un archivo de fichajes en Pedidos.</translation>
    </message>
    <message>
        <source>You stopped before last week was worked out.</source>
        <translation>Lo detuvo antes de calcular la semana pasada.</translation>
    </message>
    <message>
        <source>What your real orders say about the people who were on.</source>
        <translation>Lo que sus pedidos reales dicen de las personas que había.</translation>
    </message>
</context>
<context>
    <name>LeftOutCard</name>
    <message>
        <source>Rows left out, with the reason</source>
        <translation>Filas sin usar, con el motivo</translation>
    </message>
    <message>
        <source>Save as Excel</source>
        <translation>Guardar en Excel</translation>
    </message>
    <message>
        <source>{} left out</source>
        <translation>Sin usar: {}</translation>
    </message>
    <message>
        <source>row</source>
        <translation>fila</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>filas</translation>
    </message>
    <message>
        <source>No row was left out</source>
        <translation>Se han usado todas las filas</translation>
    </message>
    <message>
        <source>Your file itself is not changed.</source>
        <translation>Su archivo no se modifica.</translation>
    </message>
    <message>
        <source>less than {}</source>
        <translation>menos del {}</translation>
    </message>
    <message>
        <source>That is {} of the file&apos;s rows.</source>
        <translation>Es el {} de las filas del archivo.</translation>
    </message>
    <message>
        <source>{} belong to orders of more than one row.</source>
        <translation>Son de pedidos de más de una fila: {}.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>Otros motivos</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Lo que dice el archivo</translation>
    </message>
    <message>
        <source>Why we left it out</source>
        <translation>Por qué no se usa</translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message>
        <source>Your own limits</source>
        <translation>Tus propios límites</translation>
    </message>
    <message>
        <source>They begin as those of the rules above; change what differs for you.</source>
        <translation>Empiezan como las reglas de arriba; cambia lo que sea distinto para ti.</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>Shortest shift</source>
        <translation>Turno más corto</translation>
    </message>
    <message>
        <source>Longest shift</source>
        <translation>Turno más largo</translation>
    </message>
    <message>
        <source>Rest between two shifts</source>
        <translation>Descanso entre dos turnos</translation>
    </message>
    <message>
        <source>Rest in one piece each week</source>
        <translation>Descanso seguido cada semana</translation>
    </message>
    <message>
        <source>Days a week at most</source>
        <translation>Días a la semana como mucho</translation>
    </message>
    <message>
        <source>Paid hours a day at most</source>
        <translation>Horas pagadas al día como mucho</translation>
    </message>
    <message>
        <source>Paid hours a week at most</source>
        <translation>Horas pagadas a la semana como mucho</translation>
    </message>
    <message>
        <source>A break in shifts of over</source>
        <translation>Pausa en turnos de más de</translation>
    </message>
    <message>
        <source>Length of the break</source>
        <translation>Duración de la pausa</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Overtime beyond, a day</source>
        <translation>Horas extra al día desde</translation>
    </message>
    <message>
        <source>Overtime beyond, a week</source>
        <translation>Horas extra a la semana desde</translation>
    </message>
    <message>
        <source>Extra pay for overtime</source>
        <translation>Plus por horas extra</translation>
    </message>
    <message>
        <source>Extra pay on Saturdays</source>
        <translation>Plus los sábados</translation>
    </message>
    <message>
        <source>Extra pay on Sundays</source>
        <translation>Plus los domingos</translation>
    </message>
    <message>
        <source>Extra pay on public holidays</source>
        <translation>Plus los festivos</translation>
    </message>
    <message>
        <source>People under 18 keep the rules of the country.</source>
        <translation>Para menores de 18 valen las reglas del país.</translation>
    </message>
    <message>
        <source>That does not go together with the other limits, so it stays as it was.</source>
        <translation>Eso no encaja con los otros límites, así que se queda como estaba.</translation>
    </message>
    <message>
        <source>Change: {}</source>
        <translation>Cambiar: {}</translation>
    </message>
</context>
<context>
    <name>LimitsPanel</name>
    <message>
        <source>Limit people at a time</source>
        <translation>Limitar personas a la vez</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>One person fewer at least</source>
        <translation>Una persona menos como mínimo</translation>
    </message>
    <message>
        <source>One person more at least</source>
        <translation>Una persona más como mínimo</translation>
    </message>
    <message>
        <source>One person fewer at most</source>
        <translation>Una persona menos como máximo</translation>
    </message>
    <message>
        <source>One person more at most</source>
        <translation>Una persona más como máximo</translation>
    </message>
    <message>
        <source>Set the limit</source>
        <translation>Poner el límite</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Every {}</source>
        <translation>Cada {}</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como mucho</translation>
    </message>
    <message>
        <source>Take the limit away: {}</source>
        <translation>Quitar el límite: {}</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>any</source>
        <translation>sin tope</translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message>
        <source>Fill only the gaps</source>
        <translation>Cubrir solo los huecos</translation>
    </message>
    <message>
        <source>Every shift that is there stays as it is</source>
        <translation>Los turnos que ya hay se quedan como están</translation>
    </message>
    <message>
        <source>Why can it not be covered?</source>
        <translation>¿Por qué no se puede cubrir?</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>short time</source>
        <translation>hueco</translation>
    </message>
    <message>
        <source>short times</source>
        <translation>huecos</translation>
    </message>
    <message>
        <source>No short times</source>
        <translation>Sin huecos</translation>
    </message>
    <message>
        <source>rule is broken</source>
        <translation>regla no se cumple</translation>
    </message>
    <message>
        <source>rules are broken</source>
        <translation>reglas no se cumplen</translation>
    </message>
    <message>
        <source>All rules of work are kept</source>
        <translation>Se cumplen todas las reglas de trabajo</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Verlo</translation>
    </message>
    <message>
        <source>{0}: {1} short</source>
        <translation>{0}: {1} de menos</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Light look</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Dark look</source>
        <translation>Tema oscuro</translation>
    </message>
</context>
<context>
    <name>MakingCard</name>
    <message>
        <source>Making an order</source>
        <translation>Hacer un pedido</translation>
    </message>
    <message>
        <source>Time ten orders with a watch in a rush: it is worth it.</source>
        <translation>Cronometre diez pedidos en una hora punta: merece la pena.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Work on an order</source>
        <translation>Trabajo por pedido</translation>
    </message>
    <message>
        <source>Customers wait about</source>
        <translation>Los clientes esperan unos</translation>
    </message>
    <message>
        <source>Work at: {}</source>
        <translation>Trabajo en: {}</translation>
    </message>
    <message>
        <source>Change the making time</source>
        <translation>Cambiar el tiempo por pedido</translation>
    </message>
    <message>
        <source>Change the patience</source>
        <translation>Cambiar la paciencia</translation>
    </message>
</context>
<context>
    <name>MoneyCard</name>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>What an hour of work costs and what a lost order is worth.</source>
        <translation>Lo que cuesta una hora de trabajo y lo que vale un pedido perdido.</translation>
    </message>
    <message>
        <source>Wage an hour</source>
        <translation>Sueldo por hora</translation>
    </message>
    <message>
        <source>On top of wages</source>
        <translation>Además del sueldo</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>Pedido medio</translation>
    </message>
    <message>
        <source>Left of an order</source>
        <translation>Queda de un pedido</translation>
    </message>
    <message>
        <source>Change the wage</source>
        <translation>Cambiar el sueldo</translation>
    </message>
    <message>
        <source>Change what comes on top of wages</source>
        <translation>Cambiar lo que paga además del sueldo</translation>
    </message>
    <message>
        <source>Change the average order</source>
        <translation>Cambiar el pedido medio</translation>
    </message>
    <message>
        <source>Change what is left of an order</source>
        <translation>Cambiar lo que queda de un pedido</translation>
    </message>
</context>
<context>
    <name>NeedGrid</name>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
</context>
<context>
    <name>NeededPage</name>
    <message>
        <source>Copy table</source>
        <translation>Copiar tabla</translation>
    </message>
    <message>
        <source>Copy the table for a spreadsheet (Ctrl+C)</source>
        <translation>Copiar la tabla para una hoja de cálculo (Ctrl+C)</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Save the plan as an Excel file (Ctrl+E)</source>
        <translation>Guardar el plan como archivo de Excel (Ctrl+E)</translation>
    </message>
    <message>
        <source>Show in schedule</source>
        <translation>Ver en Turnos</translation>
    </message>
    <message>
        <source>People needed</source>
        <translation>Personal necesario</translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{}&#xa0;min</translation>
    </message>
    <message>
        <source>Limit this time</source>
        <translation>Limitar este momento</translation>
    </message>
    <message>
        <source>Set a floor or a ceiling of your own (F2)</source>
        <translation>Poner un mínimo o un máximo propio (F2)</translation>
    </message>
    <message>
        <source>People needed on the floor</source>
        <translation>Personas necesarias en turno</translation>
    </message>
    <message>
        <source>Working out the people needed</source>
        <translation>Calculando las personas necesarias</translation>
    </message>
    <message>
        <source>Working out how many people you need.</source>
        <translation>Calculando cuántas personas necesita.</translation>
    </message>
    <message>
        <source>The numbers appear here in a moment.</source>
        <translation>Los números aparecerán aquí en un momento.</translation>
    </message>
    <message>
        <source>See how many people you need, and when.</source>
        <translation>Vea cuántas personas necesita, y cuándo.</translation>
    </message>
    <message>
        <source>The numbers appear here as soon as your orders are worked out.</source>
        <translation>Los números aparecerán aquí en cuanto sus pedidos estén calculados.</translation>
    </message>
</context>
<context>
    <name>NumbersPanel</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>The numbers behind it</source>
        <translation>Los números que hay detrás</translation>
    </message>
    <message>
        <source>A changed number counts as yours, on every page.</source>
        <translation>Un número cambiado cuenta como suyo, en todas las páginas.</translation>
    </message>
</context>
<context>
    <name>OrderCalendar</name>
    <message>
        <source>Orders per day</source>
        <translation>Pedidos por día</translation>
    </message>
    <message>
        <source>In the calendar of orders</source>
        <translation>En el calendario de pedidos</translation>
    </message>
    <message>
        <source>Mark the day: {0}</source>
        <translation>Marcar el día: {0}</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Import orders</source>
        <translation>Importar pedidos</translation>
    </message>
    <message>
        <source>Nothing is saved until you press Import. Your file is not changed and stays on this computer.</source>
        <translation>No se guarda nada hasta que pulse Importar. Su archivo no se modifica y se queda en este ordenador.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>What your forecast learns from.</source>
        <translation>De lo que aprende su previsión.</translation>
    </message>
    <message>
        <source>No orders yet.</source>
        <translation>Aún no hay pedidos.</translation>
    </message>
    <message>
        <source>Open an export from your till and ShopFlow shows when next week will be busy.</source>
        <translation>Abra una exportación de su caja y ShopFlow le mostrará cuándo habrá mucha gente la próxima semana.</translation>
    </message>
    <message>
        <source>Open orders file</source>
        <translation>Abrir pedidos</translation>
    </message>
    <message>
        <source>Try a sample shop</source>
        <translation>Probar un ejemplo</translation>
    </message>
    <message>
        <source>Drop your orders file here</source>
        <translation>Suelte aquí su archivo de pedidos</translation>
    </message>
    <message>
        <source>Excel or CSV, straight from the till. It only needs the time of each order.</source>
        <translation>Excel o CSV, tal como sale de la caja. Solo hace falta la hora de cada pedido.</translation>
    </message>
    <message>
        <source>Your file stays on this computer. Nothing is sent anywhere.</source>
        <translation>Su archivo se queda en este ordenador. No se envía nada.</translation>
    </message>
</context>
<context>
    <name>PeopleChart</name>
    <message>
        <source>People on the floor, over the day</source>
        <translation>Personas en turno a lo largo del día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necesarias</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>En turno</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>{0} short</source>
        <translation>{0} de menos</translation>
    </message>
    <message>
        <source>people needed</source>
        <translation>personas necesarias</translation>
    </message>
    <message>
        <source>people scheduled</source>
        <translation>personas asignadas</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Has the keys: may open and close alone</source>
        <translation>Tiene llaves: puede abrir y cerrar a solas</translation>
    </message>
    <message>
        <source>Under 18: own rules of work</source>
        <translation>Menor de 18: reglas de trabajo propias</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove from the team</source>
        <translation>Quitar del equipo</translation>
    </message>
    <message>
        <source>The shifts from this week on become open shifts</source>
        <translation>Los turnos desde esta semana quedan sin asignar</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Guardar cambios</translation>
    </message>
    <message>
        <source>Add to the team</source>
        <translation>Añadir al equipo</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir persona</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <source>Would like</source>
        <translation>Le gustaría</translation>
    </message>
    <message>
        <source>Barista, Till</source>
        <translation>Barista, Caja</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Roles, the main one first</source>
        <translation>Puestos, primero el principal</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Horas por semana</translation>
    </message>
    <message>
        <source>Pay an hour</source>
        <translation>Sueldo por hora</translation>
    </message>
    <message>
        <source>Can work</source>
        <translation>Puede trabajar</translation>
    </message>
    <message>
        <source>Days off in this week</source>
        <translation>Días libres esta semana</translation>
    </message>
    <message>
        <source>Change {0}</source>
        <translation>Cambiar {0}</translation>
    </message>
    <message>
        <source>Add {0}</source>
        <translation>Añadir {0}</translation>
    </message>
    <message>
        <source>{0} is changed.</source>
        <translation>{0}: cambios guardados.</translation>
    </message>
    <message>
        <source>{0} works here now.</source>
        <translation>{0} ya trabaja aquí.</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Quitar {0}</translation>
    </message>
    <message>
        <source>{0} no longer works here; the shifts are open.</source>
        <translation>{0} ya no trabaja aquí; sus turnos quedan sin asignar.</translation>
    </message>
</context>
<context>
    <name>PreviewBody</name>
    <message>
        <source>order</source>
        <translation>pedido</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>pedidos</translation>
    </message>
</context>
<context>
    <name>ProblemPanel</name>
    <message>
        <source>Details for the person who helps you</source>
        <translation>Detalles para quien le ayuda</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopping ...</source>
        <translation>Deteniendo...</translation>
    </message>
    <message>
        <source>This can take a few seconds.</source>
        <translation>Puede tardar unos segundos.</translation>
    </message>
    <message>
        <source>About 1 second left.</source>
        <translation>Queda 1 segundo, más o menos.</translation>
    </message>
    <message>
        <source>About {} seconds left.</source>
        <translation>Quedan unos {} segundos.</translation>
    </message>
</context>
<context>
    <name>PromiseCard</name>
    <message>
        <source>Your promise to customers</source>
        <translation>Su promesa a los clientes</translation>
    </message>
    <message>
        <source>People needed is worked out so that this holds.</source>
        <translation>Las personas necesarias se calculan para que esto se cumpla.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Serve this many</source>
        <translation>Atender al</translation>
    </message>
    <message>
        <source>within</source>
        <translation>en</translation>
    </message>
    <message>
        <source>Too long is over</source>
        <translation>Es demasiado si pasa de</translation>
    </message>
    <message>
        <source>At most leave without ordering</source>
        <translation>Se van sin pedir como mucho</translation>
    </message>
    <message>
        <source>Change the promise</source>
        <translation>Cambiar la promesa</translation>
    </message>
    <message>
        <source>Change what is too long</source>
        <translation>Cambiar lo que es demasiado</translation>
    </message>
    <message>
        <source>Change how many may leave</source>
        <translation>Cambiar cuántos pueden irse</translation>
    </message>
</context>
<context>
    <name>PublishPanel</name>
    <message>
        <source>The forecast has changed since</source>
        <translation>La previsión ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Review and publish</source>
        <translation>Revisar y publicar</translation>
    </message>
    <message>
        <source>Publish the week</source>
        <translation>Publicar la semana</translation>
    </message>
    <message>
        <source>Publish the changes</source>
        <translation>Publicar los cambios</translation>
    </message>
    <message>
        <source>{0} short</source>
        <translation>{0} de menos</translation>
    </message>
    <message>
        <source>rule is broken</source>
        <translation>regla no se cumple</translation>
    </message>
    <message>
        <source>rules are broken</source>
        <translation>reglas no se cumplen</translation>
    </message>
    <message>
        <source>shift is open</source>
        <translation>turno sin asignar</translation>
    </message>
    <message>
        <source>shifts are open</source>
        <translation>turnos sin asignar</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Verlos</translation>
    </message>
    <message>
        <source>Before you publish</source>
        <translation>Antes de publicar</translation>
    </message>
    <message>
        <source>Nobody is missing and all rules are kept.</source>
        <translation>No falta nadie y se cumplen todas las reglas.</translation>
    </message>
    <message>
        <source>The team has not been told this week yet.</source>
        <translation>El equipo aún no conoce los turnos de esta semana.</translation>
    </message>
    <message>
        <source>The team knows the week as it is.</source>
        <translation>El equipo ya conoce la semana tal como está.</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambio</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>cambios</translation>
    </message>
    <message>
        <source>{0} since version {1}</source>
        <translation>{0} desde la versión {1}</translation>
    </message>
    <message>
        <source>Version {0}, {1} {2}</source>
        <translation>Versión {0}, {1} {2}</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>turno</translation>
    </message>
    <message>
        <source>shifts</source>
        <translation>turnos</translation>
    </message>
    <message>
        <source>The same as now.</source>
        <translation>Igual que ahora.</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Comparar con ahora</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Volver a ella</translation>
    </message>
    <message>
        <source>Go back to version {0}</source>
        <translation>Volver a la versión {0}</translation>
    </message>
    <message>
        <source>Version {0} is published.</source>
        <translation>La versión {0} está publicada.</translation>
    </message>
</context>
<context>
    <name>Rests</name>
    <message>
        <source>Rests on {0}</source>
        <translation>Se basa en {0}</translation>
    </message>
    <message>
        <source>and {0}</source>
        <translation>y {0}</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Use this from now on</source>
        <translation>Usar esto desde ahora</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Lo que dice</translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>A minute less</source>
        <translation>Un minuto menos</translation>
    </message>
    <message>
        <source>A minute more</source>
        <translation>Un minuto más</translation>
    </message>
    <message>
        <source>One person fewer at least</source>
        <translation>Una persona menos como mínimo</translation>
    </message>
    <message>
        <source>One person more at least</source>
        <translation>Una persona más como mínimo</translation>
    </message>
    <message>
        <source>Less busy</source>
        <translation>Menos ocupadas</translation>
    </message>
    <message>
        <source>Busier</source>
        <translation>Más ocupadas</translation>
    </message>
    <message>
        <source>Your rules</source>
        <translation>Sus reglas</translation>
    </message>
    <message>
        <source>Change a rule and the table answers at once.</source>
        <translation>Cambie una regla y la tabla cambia al momento.</translation>
    </message>
    <message>
        <source>Never fewer than</source>
        <translation>Nunca menos de</translation>
    </message>
    <message>
        <source>Keep people at most</source>
        <translation>Personas, como mucho</translation>
    </message>
    <message>
        <source>Serve {} within</source>
        <translation>Atender a {} en</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minuto</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>% busy</source>
        <translation>% ocupadas</translation>
    </message>
    <message>
        <source>% busy (no limit)</source>
        <translation>% ocupadas (sin límite)</translation>
    </message>
    <message>
        <source>Rules of work</source>
        <translation>Reglas de trabajo</translation>
    </message>
    <message>
        <source>Fill week and the checks of shifts keep to these.</source>
        <translation>Llenar semana y las comprobaciones de los turnos las respetan.</translation>
    </message>
    <message>
        <source>Rules of work of</source>
        <translation>Reglas de trabajo de</translation>
    </message>
    <message>
        <source>Rules of</source>
        <translation>Reglas de</translation>
    </message>
    <message>
        <source>You changed 1 limit.</source>
        <translation>Ha cambiado 1 límite.</translation>
    </message>
    <message>
        <source>You changed {} limits.</source>
        <translation>Ha cambiado {} límites.</translation>
    </message>
    <message>
        <source>Meant for: {}.</source>
        <translation>Pensado para: {}.</translation>
    </message>
    <message>
        <source>Change the rules of work</source>
        <translation>Cambiar las reglas de trabajo</translation>
    </message>
</context>
<context>
    <name>SavedPanel</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Saved comparisons</source>
        <translation>Comparaciones guardadas</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Save a comparison to look at it again next month.</source>
        <translation>Aún no hay nada guardado. Guarde una comparación para volver a verla el mes que viene.</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>Schedule</source>
        <translation>Turnos</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Deshacer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>Rehacer (Ctrl+Y)</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Copy, repeat, templates</source>
        <translation>Copiar, repetir, plantillas</translation>
    </message>
    <message>
        <source>Fill week</source>
        <translation>Llenar semana</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Plan who works when, around the rush.</source>
        <translation>Planifique quién trabaja y cuándo, en torno a la hora punta.</translation>
    </message>
    <message>
        <source>The schedule appears here as soon as your week is worked out.</source>
        <translation>Los turnos aparecerán aquí en cuanto su semana esté calculada.</translation>
    </message>
    <message>
        <source>{0} to look at</source>
        <translation>{0} por revisar</translation>
    </message>
    <message>
        <source>too few people</source>
        <translation>faltan personas</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir persona</translation>
    </message>
    <message>
        <source>People from a file</source>
        <translation>Equipo desde archivo</translation>
    </message>
    <message>
        <source>Fill the week</source>
        <translation>Llenar la semana</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>See what can be done</source>
        <translation>Ver qué se puede hacer</translation>
    </message>
    <message>
        <source>Ask {0}</source>
        <translation>Pedírselo a {0}</translation>
    </message>
    <message>
        <source>Looking for rules that cannot all hold</source>
        <translation>Buscando reglas que no se pueden cumplir a la vez</translation>
    </message>
    <message>
        <source>Why it cannot be covered</source>
        <translation>Por qué no se puede cubrir</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Better drafts appear as they are found; Stop keeps the best.</source>
        <translation>Van apareciendo mejores borradores; Detener se queda con el mejor.</translation>
    </message>
    <message>
        <source>Filling the week.</source>
        <translation>Llenando la semana.</translation>
    </message>
</context>
<context>
    <name>SeenPanel</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time of the line</source>
        <translation>Hora de la cola</translation>
    </message>
    <message>
        <source>People in line</source>
        <translation>Personas en la cola</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>People who leave</source>
        <translation>Personas que se van</translation>
    </message>
    <message>
        <source>What does that say?</source>
        <translation>¿Qué se deduce?</translation>
    </message>
    <message>
        <source>What you do not know stays at –.</source>
        <translation>Lo que no sepa, déjelo en –.</translation>
    </message>
    <message>
        <source>On a usual</source>
        <translation>Un día normal:</translation>
    </message>
    <message>
        <source>How many people usually stand in line?</source>
        <translation>¿Cuántas personas suele haber en la cola?</translation>
    </message>
    <message>
        <source>At</source>
        <translation>A las</translation>
    </message>
    <message>
        <source>About how many leave in the rush without ordering?</source>
        <translation>¿Cuántos se van, más o menos, sin pedir en la hora punta?</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Saving your orders</source>
        <translation>Guardando sus pedidos</translation>
    </message>
    <message>
        <source>Working out the week</source>
        <translation>Calculando la semana</translation>
    </message>
    <message>
        <source>Something unexpected went wrong; nothing was lost.</source>
        <translation>Ha fallado algo inesperado; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>No shop is open. Open one or start with an orders file.</source>
        <translation>No hay ningún negocio abierto. Abra uno o empiece con un archivo de pedidos.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>These hours are right</source>
        <translation>Este horario es correcto</translation>
    </message>
    <message>
        <source>Shop &amp; settings</source>
        <translation>Negocio y ajustes</translation>
    </message>
    <message>
        <source>What you decide once, for every page.</source>
        <translation>Lo que decide una vez, para todas las páginas.</translation>
    </message>
    <message>
        <source>No shop is open yet.</source>
        <translation>Aún no hay ningún negocio abierto.</translation>
    </message>
    <message>
        <source>Add orders or try the sample shop; then its numbers are here.</source>
        <translation>Añada pedidos o pruebe el negocio de ejemplo; entonces verá aquí sus números.</translation>
    </message>
    <message>
        <source>Looking up holidays</source>
        <translation>Buscando los festivos</translation>
    </message>
    <message>
        <source>Confirm the opening hours</source>
        <translation>Confirmar el horario de apertura</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>{0}, copy of {1}</source>
        <translation>{0}, copia de {1}</translation>
    </message>
    <message>
        <source>This is the shop that is open. Choose a copy of it.</source>
        <translation>Este es el negocio que está abierto. Elija una copia suya.</translation>
    </message>
    <message>
        <source>{0}, before {1}</source>
        <translation>{0}, antes de {1}</translation>
    </message>
    <message>
        <source>Back to {0}. What you had is kept as {1}.</source>
        <translation>De vuelta a {0}. Lo que tenía se guarda como {1}.</translation>
    </message>
    <message>
        <source>Open what I had</source>
        <translation>Abrir lo que tenía</translation>
    </message>
    <message>
        <source>No shop is open. Open one or start with an orders file.</source>
        <translation>No hay ningún negocio abierto. Abra uno o empiece con un archivo de pedidos.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
</context>
<context>
    <name>ShiftPanel</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Whose shift</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Lock or unlock (L)</source>
        <translation>Bloquear o desbloquear (L)</translation>
    </message>
    <message>
        <source>Copy to the next day</source>
        <translation>Copiar al día siguiente</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Make it open</source>
        <translation>Dejar sin asignar</translation>
    </message>
    <message>
        <source>Called in sick</source>
        <translation>Avisa: no viene</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>No shift is chosen. Click one in the grid, or go there with the arrows.</source>
        <translation>No hay ningún turno elegido. Haga clic en uno de la cuadrícula o vaya con las flechas.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>{0} paid</source>
        <translation>{0} pagadas</translation>
    </message>
    <message>
        <source>break {0}</source>
        <translation>pausa {0}</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
</context>
<context>
    <name>ShiftsView</name>
    <message>
        <source>Add a person to the team</source>
        <translation>Añadir una persona al equipo</translation>
    </message>
    <message>
        <source>In the schedule</source>
        <translation>En los turnos</translation>
    </message>
    <message>
        <source>Add a shift, or edit the one that is there</source>
        <translation>Añadir un turno o editar el que hay</translation>
    </message>
    <message>
        <source>Edit the times</source>
        <translation>Cambiar el horario</translation>
    </message>
    <message>
        <source>Start a quarter of an hour later or earlier</source>
        <translation>Empezar un cuarto de hora más tarde o más pronto</translation>
    </message>
    <message>
        <source>End a quarter of an hour later or earlier</source>
        <translation>Terminar un cuarto de hora más tarde o más pronto</translation>
    </message>
    <message>
        <source>Copy the shift to the next day</source>
        <translation>Copiar el turno al día siguiente</translation>
    </message>
    <message>
        <source>Lock the shift, or unlock it</source>
        <translation>Fijar el turno o soltarlo</translation>
    </message>
    <message>
        <source>Remove the shift</source>
        <translation>Quitar el turno</translation>
    </message>
    <message>
        <source>All that can be done here</source>
        <translation>Todo lo que se puede hacer aquí</translation>
    </message>
    <message>
        <source>Give the shift to another person or day</source>
        <translation>Pasar el turno a otra persona u otro día</translation>
    </message>
    <message>
        <source>Move a shift</source>
        <translation>Mover un turno</translation>
    </message>
    <message>
        <source>Change a shift&apos;s times</source>
        <translation>Cambiar las horas de un turno</translation>
    </message>
    <message>
        <source>Copy a shift</source>
        <translation>Copiar un turno</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Añadir persona</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>ShopCard</name>
    <message>
        <source>Shop</source>
        <translation>Negocio</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Nombre del negocio</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Country whose public holidays count</source>
        <translation>País cuyos festivos cuentan</translation>
    </message>
    <message>
        <source>Region whose public holidays count</source>
        <translation>Región cuyos festivos cuentan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Festivos</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>the whole country</source>
        <translation>todo el país</translation>
    </message>
    <message>
        <source>Change the time zone</source>
        <translation>Cambiar la zona horaria</translation>
    </message>
    <message>
        <source>Change the currency</source>
        <translation>Cambiar la moneda</translation>
    </message>
    <message>
        <source>Change the public holidays</source>
        <translation>Cambiar los festivos</translation>
    </message>
    <message>
        <source>Rename the shop</source>
        <translation>Cambiar el nombre del negocio</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Dark look</source>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>Fold names away</source>
        <translation>Ocultar nombres</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Ver nombres</translation>
    </message>
</context>
<context>
    <name>SteadyHours</name>
    <message>
        <source>Steady orders an hour that</source>
        <translation>Pedidos por hora sostenidos:</translation>
    </message>
    <message>
        <source>{} can do:</source>
        <translation>con {}:</translation>
    </message>
    <message>
        <source>{0}: up to {1}</source>
        <translation>{0}: hasta {1}</translation>
    </message>
    <message>
        <source>More orders an hour than that, hour after hour, justify the next person. Rushes need more.</source>
        <translation>Más pedidos por hora que estos, hora tras hora, justifican una persona más. Las horas punta necesitan más.</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One person fewer (-)</source>
        <translation>Una persona menos (-)</translation>
    </message>
    <message>
        <source>One person more (+)</source>
        <translation>Una persona más (+)</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {} of {}: {}</source>
        <translation>Paso {} de {}: {}</translation>
    </message>
</context>
<context>
    <name>Stopwatch</name>
    <message>
        <source>Orders timed, of thirty</source>
        <translation>Pedidos cronometrados, de treinta</translation>
    </message>
    <message>
        <source>This one does not count</source>
        <translation>Este no cuenta</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Deshacer último</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Orders timed</source>
        <translation>Cronometrados</translation>
    </message>
    <message>
        <source>Tap when you begin to work on an order, tap again when it is handed over. Space does the same.</source>
        <translation>Pulse al empezar con un pedido y otra vez al entregarlo. Espacio hace lo mismo.</translation>
    </message>
    <message>
        <source>Start or end an order</source>
        <translation>Empezar o terminar un pedido</translation>
    </message>
    <message>
        <source>At the stopwatch</source>
        <translation>En el cronómetro</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Tardó</translation>
    </message>
</context>
<context>
    <name>TallyGrid</name>
    <message>
        <source>Customers by day and half hour</source>
        <translation>Clientes por día y media hora</translation>
    </message>
    <message>
        <source>Where you count by hand</source>
        <translation>Al contar a mano</translation>
    </message>
    <message>
        <source>Write a number</source>
        <translation>Escribir un número</translation>
    </message>
    <message>
        <source>One customer more</source>
        <translation>Un cliente más</translation>
    </message>
    <message>
        <source>One customer fewer</source>
        <translation>Un cliente menos</translation>
    </message>
    <message>
        <source>Take the last digit away</source>
        <translation>Quitar la última cifra</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>No vino nadie</translation>
    </message>
    <message>
        <source>Go on to the next half hour</source>
        <translation>Pasar a la media hora siguiente</translation>
    </message>
</context>
<context>
    <name>TallyModel</name>
    <message>
        <source>customer</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clientes</translation>
    </message>
    <message>
        <source>{}: {} in all</source>
        <translation>{}: {} en total</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
</context>
<context>
    <name>TeamCard</name>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Open schedule</source>
        <translation>Abrir Turnos</translation>
    </message>
    <message>
        <source>People from a file</source>
        <translation>Equipo desde archivo</translation>
    </message>
</context>
<context>
    <name>TillPanel</name>
    <message>
        <source>Use these times</source>
        <translation>Usar estos tiempos</translation>
    </message>
    <message>
        <source>The most an order can take</source>
        <translation>Lo máximo que puede llevar un pedido</translation>
    </message>
    <message>
        <source>Orders with a beginning and an end</source>
        <translation>Pedidos con principio y fin</translation>
    </message>
    <message>
        <source>Looking at what your till took ...</source>
        <translation>Viendo lo que registró su caja...</translation>
    </message>
    <message>
        <source>Your till&apos;s file has one moment of each order, so it cannot tell how long the work took.</source>
        <translation>El archivo de su caja solo tiene una hora por pedido, así que no dice cuánto duró el trabajo.</translation>
    </message>
</context>
<context>
    <name>TimeChart</name>
    <message>
        <source>Show the table, or the picture again</source>
        <translation>Ver la tabla, o la imagen otra vez</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>TimesPanel</name>
    <message>
        <source>Too few people</source>
        <translation>Faltan personas</translation>
    </message>
    <message>
        <source>Most people needed</source>
        <translation>Máximo de personas</translation>
    </message>
</context>
<context>
    <name>TypedPanel</name>
    <message>
        <source>Times of orders, one a line</source>
        <translation>Tiempos de pedidos, uno por línea</translation>
    </message>
    <message>
        <source>1:20
45 s
1 min 5
30</source>
        <translation>1:20
45 s
1 min 5
30</translation>
    </message>
    <message>
        <source>Type or paste how long each order took, one a line. A number alone is seconds.</source>
        <translation>Escriba o pegue cuánto llevó cada pedido, uno por línea. Un número solo son segundos.</translation>
    </message>
</context>
<context>
    <name>WaitsChart</name>
    <message>
        <source>How long customers wait, over the day</source>
        <translation>Cuánto esperan los clientes a lo largo del día</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0}&#xa0;min</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Half wait
less, min</source>
        <translation>La mitad espera
menos, min</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Se van</translation>
    </message>
    <message>
        <source>9 in 10 wait
less, min</source>
        <translation>9 de cada 10
esperan menos, min</translation>
    </message>
    <message>
        <source>your target: {0} min</source>
        <translation>su objetivo: {0}&#xa0;min</translation>
    </message>
    <message>
        <source>9 in 10 wait less than this: under {0} at the peak</source>
        <translation>9 de cada 10 esperan menos que esto: menos de {0} en el pico</translation>
    </message>
    <message>
        <source>9 in 10: less than {0}</source>
        <translation>9 de cada 10: menos de {0}</translation>
    </message>
    <message>
        <source>half wait less</source>
        <translation>la mitad, menos</translation>
    </message>
    <message>
        <source>planned now ({0})</source>
        <translation>plan actual ({0})</translation>
    </message>
</context>
<context>
    <name>WaitsPage</name>
    <message>
        <source>Waits</source>
        <translation>Esperas</translation>
    </message>
    <message>
        <source>See how long people will wait, before they do.</source>
        <translation>Vea cuánto esperarán los clientes antes de que esperen.</translation>
    </message>
    <message>
        <source>The waits appear here as soon as there are orders.</source>
        <translation>Las esperas aparecerán aquí en cuanto haya pedidos.</translation>
    </message>
    <message>
        <source>The shop is closed all week.</source>
        <translation>El negocio cierra toda la semana.</translation>
    </message>
    <message>
        <source>Show as table (T)</source>
        <translation>Ver como tabla (T)</translation>
    </message>
    <message>
        <source>Copy picture (Ctrl+C)</source>
        <translation>Copiar imagen (Ctrl+C)</translation>
    </message>
    <message>
        <source>How long customers wait</source>
        <translation>Cuánto esperan los clientes</translation>
    </message>
    <message>
        <source>by the time they walk in</source>
        <translation>según la hora a la que entran</translation>
    </message>
    <message>
        <source>People on the floor</source>
        <translation>Personas en turno</translation>
    </message>
    <message>
        <source>too few people</source>
        <translation>faltan personas</translation>
    </message>
    <message>
        <source>with the people you have scheduled</source>
        <translation>con las personas que tiene asignadas</translation>
    </message>
    <message>
        <source>with the people needed; nobody is scheduled yet</source>
        <translation>con las personas necesarias; aún no hay nadie asignado</translation>
    </message>
    <message>
        <source>Working out the waits</source>
        <translation>Calculando las esperas</translation>
    </message>
    <message>
        <source>Show in schedule</source>
        <translation>Ver en Turnos</translation>
    </message>
    <message>
        <source>Plan the shifts</source>
        <translation>Planificar los turnos</translation>
    </message>
</context>
<context>
    <name>WaitsPanel</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>Volver al plan</translation>
    </message>
    <message>
        <source>What each number of people means</source>
        <translation>Qué supone cada número de personas</translation>
    </message>
    <message>
        <source>Time your service</source>
        <translation>Cronometrar su servicio</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Según el plan</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>Necesarias</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>¿Y si...?</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pers.</translation>
    </message>
    <message>
        <source>Over
{0} min</source>
        <translation>+ de
{0}&#xa0;min</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Se van</translation>
    </message>
    <message>
        <source>Likely
range</source>
        <translation>Rango
prob.</translation>
    </message>
    <message>
        <source>Money
lost</source>
        <translation>Se
pierde</translation>
    </message>
    <message>
        <source>Wages</source>
        <translation>Coste</translation>
    </message>
</context>
<context>
    <name>WeekMap</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message>
        <source>Week ahead</source>
        <translation>Semana a la vista</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Short times, or those that need most people</source>
        <translation>Huecos o momentos que piden más personas</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Why so many orders; expect another number (F2)</source>
        <translation>Por qué tantos pedidos; esperar otro número (F2)</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>How good the forecast has been</source>
        <translation>Cuánto ha acertado la previsión</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Events, holidays and days that looked odd</source>
        <translation>Eventos, festivos y días que parecían raros</translation>
    </message>
    <message>
        <source>Expected orders per half hour</source>
        <translation>Pedidos esperados por media hora</translation>
    </message>
    <message>
        <source>You stopped before your week was worked out.</source>
        <translation>Lo detuvo antes de calcular su semana.</translation>
    </message>
    <message>
        <source>Your week could not be worked out.</source>
        <translation>No se ha podido calcular su semana.</translation>
    </message>
    <message>
        <source>Working out your week.</source>
        <translation>Calculando su semana.</translation>
    </message>
    <message>
        <source>It appears here in a moment.</source>
        <translation>Aparecerá aquí en un momento.</translation>
    </message>
    <message>
        <source>Your week is not worked out yet.</source>
        <translation>Su semana aún no está calculada.</translation>
    </message>
    <message>
        <source>Your orders are safe.</source>
        <translation>Sus pedidos están a salvo.</translation>
    </message>
    <message>
        <source>See next week&apos;s rushes before they happen.</source>
        <translation>Vea las horas punta de la próxima semana antes de que lleguen.</translation>
    </message>
    <message>
        <source>Add your till&apos;s orders; a few weeks of them are enough for a first forecast.</source>
        <translation>Añada los pedidos de su caja; con unas pocas semanas basta para una primera previsión.</translation>
    </message>
</context>
<context>
    <name>WeekSwitch</name>
    <message>
        <source>Previous week (Alt+Left)</source>
        <translation>Semana anterior (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Go to next week</source>
        <translation>Ir a la próxima semana</translation>
    </message>
    <message>
        <source>Following week (Alt+Right)</source>
        <translation>Semana siguiente (Alt+Derecha)</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>La próxima semana</translation>
    </message>
    <message>
        <source>In {0} weeks</source>
        <translation>Dentro de {0} semanas</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>Shifts of the week, people by days</source>
        <translation>Turnos de la semana, personas por días</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>time flat out</source>
        <translation>tiempo al límite</translation>
    </message>
    <message>
        <source>flat out</source>
        <translation>al límite</translation>
    </message>
    <message>
        <source>suggested · free</source>
        <translation>propuesta · libre</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>propuesta</translation>
    </message>
    <message>
        <source>People on</source>
        <translation>En turno</translation>
    </message>
    <message>
        <source>against needed</source>
        <translation>frente a necesarias</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>necesarias</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>asignadas</translation>
    </message>
    <message>
        <source>short</source>
        <translation>faltan</translation>
    </message>
    <message>
        <source>Wages</source>
        <translation>Sueldo</translation>
    </message>
    <message>
        <source>{0} of sales</source>
        <translation>{0} de ventas</translation>
    </message>
</context>
<context>
    <name>WeeksPanel</name>
    <message>
        <source>Copy last week</source>
        <translation>Copiar la anterior</translation>
    </message>
    <message>
        <source>How many weeks</source>
        <translation>Cuántas semanas</translation>
    </message>
    <message>
        <source>Repeat this week</source>
        <translation>Repetir esta semana</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nombre de la plantilla</translation>
    </message>
    <message>
        <source>Usual week</source>
        <translation>Semana normal</translation>
    </message>
    <message>
        <source>Keep this week as a template</source>
        <translation>Guardar semana como plantilla</translation>
    </message>
    <message>
        <source>Clear the week</source>
        <translation>Vaciar la semana</translation>
    </message>
    <message>
        <source>Locked shifts stay</source>
        <translation>Los turnos bloqueados se quedan</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>No incluido</translation>
    </message>
    <message>
        <source>Start from another week</source>
        <translation>Partir de otra semana</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>turno</translation>
    </message>
    <message>
        <source>shifts</source>
        <translation>turnos</translation>
    </message>
    <message>
        <source>Use it for this week</source>
        <translation>Usarla esta semana</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Borrarla</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semana</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>From last week</source>
        <translation>De la semana pasada</translation>
    </message>
    <message>
        <source>Onto the next weeks</source>
        <translation>A las próximas semanas</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>The week is not worked out yet. Wait a moment and try again.</source>
        <translation>La semana aún no está calculada. Espere un momento y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Keep a template</source>
        <translation>Guardar una plantilla</translation>
    </message>
    <message>
        <source>Use the template {0}</source>
        <translation>Usar la plantilla {0}</translation>
    </message>
    <message>
        <source>Forget the template {0}</source>
        <translation>Borrar la plantilla {0}</translation>
    </message>
</context>
<context>
    <name>WhatIfPage</name>
    <message>
        <source>What if</source>
        <translation>¿Y si...?</translation>
    </message>
    <message>
        <source>Try a change before you make it. Nothing in your schedule moves.</source>
        <translation>Pruebe un cambio antes de hacerlo. En sus turnos no se mueve nada.</translation>
    </message>
    <message>
        <source>See what one person fewer, or one more, really costs.</source>
        <translation>Vea lo que de verdad cuesta una persona menos, o una más.</translation>
    </message>
    <message>
        <source>The answers appear here as soon as there are orders.</source>
        <translation>Las respuestas aparecerán aquí en cuanto haya pedidos.</translation>
    </message>
    <message>
        <source>The shop is closed all week.</source>
        <translation>El negocio cierra toda la semana.</translation>
    </message>
    <message>
        <source>Try a change</source>
        <translation>Probar un cambio</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Semana pasada</translation>
    </message>
    <message>
        <source>Working out what it costs</source>
        <translation>Calculando lo que cuesta</translation>
    </message>
    <message>
        <source>You stopped before it was worked out.</source>
        <translation>Lo detuvo antes de calcularlo.</translation>
    </message>
    <message>
        <source>Choose other days, hours or people to ask again.</source>
        <translation>Elija otros días, horas o personas para preguntar otra vez.</translation>
    </message>
    <message>
        <source>Working out what it costs.</source>
        <translation>Calculando lo que cuesta.</translation>
    </message>
    <message>
        <source>It appears here in a moment.</source>
        <translation>Aparecerá aquí en un momento.</translation>
    </message>
    <message>
        <source>Change the schedule</source>
        <translation>Cambiar los turnos</translation>
    </message>
    <message>
        <source>Plan it this way</source>
        <translation>Planificar así</translation>
    </message>
    <message>
        <source>Plan the shifts</source>
        <translation>Planificar los turnos</translation>
    </message>
    <message>
        <source>Try it in the week to come</source>
        <translation>Probarlo la próxima semana</translation>
    </message>
    <message>
        <source>This comparison is already saved.</source>
        <translation>Esta comparación ya está guardada.</translation>
    </message>
    <message>
        <source>The shop is closed at those times this week.</source>
        <translation>El negocio cierra a esas horas esta semana.</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Orders that you expect</source>
        <translation>Pedidos que usted espera</translation>
    </message>
    <message>
        <source>Back to the forecast</source>
        <translation>Volver a la previsión</translation>
    </message>
    <message>
        <source>You know better? Expect</source>
        <translation>¿Sabe más? Espere</translation>
    </message>
</context>
<context>
    <name>WindowCard</name>
    <message>
        <source>This window</source>
        <translation>Esta ventana</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>as on this computer</source>
        <translation>como en este ordenador</translation>
    </message>
    <message>
        <source>Starts to count the next time you open ShopFlow.</source>
        <translation>Empieza a contar la próxima vez que abra ShopFlow.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño de texto</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Cambiar el idioma</translation>
    </message>
    <message>
        <source>Change the text size</source>
        <translation>Cambiar el tamaño del texto</translation>
    </message>
    <message>
        <source>Change the look</source>
        <translation>Cambiar el tema</translation>
    </message>
    <message>
        <source>Change the contrast</source>
        <translation>Cambiar el contraste</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>When it will be busy</source>
        <translation>Cuándo habrá mucha gente</translation>
    </message>
    <message>
        <source>Expected orders per half hour, with their range.</source>
        <translation>Pedidos esperados por media hora, con su rango.</translation>
    </message>
    <message>
        <source>Where people wait</source>
        <translation>Dónde se espera</translation>
    </message>
    <message>
        <source>How long, and how many leave without ordering.</source>
        <translation>Cuánto, y cuántos se van sin pedir.</translation>
    </message>
    <message>
        <source>How many people you need</source>
        <translation>Cuántas personas necesita</translation>
    </message>
    <message>
        <source>Where you are short, and where to spare.</source>
        <translation>Dónde le faltan y dónde le sobran.</translation>
    </message>
</context>
<context>
    <name>_Availability</name>
    <message>
        <source>Can work on {0}</source>
        <translation>Puede trabajar: {0}</translation>
    </message>
    <message>
        <source>{0}, from</source>
        <translation>{0}, desde</translation>
    </message>
    <message>
        <source>{0}, to</source>
        <translation>{0}, hasta</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>cualquier hora</translation>
    </message>
</context>
</TS>
